import { expect, test } from "vitest";
import { embedPath } from "../address.ts";
import { langs } from "../../i18n/languages.ts";
import { frameAddress } from "./frame-address.ts";

const site = "https://charts.example/nau-xanh/";

test.each(langs)("an element's frame has the address that the site gives the embed (%s)", (lang) => {
  expect(frameAddress(site, "growth", lang, {})).toBe(`https://charts.example${embedPath("growth", lang, "/nau-xanh/")}`);
});

test("says what is asked for and nothing else", () => {
  expect(frameAddress(site, "growth", "vi", { theme: "dark", step: "" })).toBe("https://charts.example/nau-xanh/embed/growth/?theme=dark");
});

test("no name of a figure leads out of the site", () => {
  for (const figure of ["", "../x", "//evil.example", "a/b", "javascript:"]) expect(frameAddress(site, figure, "vi", {})).toBeUndefined();
});
