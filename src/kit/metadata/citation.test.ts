import { expect, test } from "vitest";
import { tinyReport } from "../../tests/tiny-project.ts";
import { citations } from "./citation.ts";

const site = { site: "https://gardens.example", base: "/two/" };
const words = {
  ...tinyReport.words,
  en: { ...tinyReport.words.en, brand: "Two & Co", siteTitle: "Harvests_of {two} gardens, 100%" },
};
const told = new Map(citations({ slug: "two-gardens", words }, "1999-04-30", false, site, "en").map(({ name, text }) => [name, text]));

test("every form names who, what, which edition and where", () => {
  expect([...told.keys()]).toEqual(["Plain", "APA", "BibTeX", "RIS"]);
  for (const text of told.values()) {
    expect(text).toContain("https://gardens.example/two/en/");
    expect(text).toContain("1999-04-30");
  }
  expect(told.get("APA")).toBe("Two & Co. (1999). Harvests_of {two} gardens, 100% (Version 1999-04-30). https://gardens.example/two/en/");
});

test("BibTeX keeps the group's name whole, and its letters from LaTeX", () => {
  expect(told.get("BibTeX")).toContain(String.raw`author = {{Two \& Co}},`);
  expect(told.get("BibTeX")).toContain(String.raw`title = {{Harvests\_of \{two\} gardens, 100\%}},`);
});

test("RIS has a field a line, from its kind to its end", () => {
  const lines = told.get("RIS")?.split("\n") ?? [];
  expect([lines[0], lines.at(-1)]).toEqual(["TY  - ELEC", "ER  - "]);
  expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
});

test("an edition that was frozen is cited by the address under which it stays", () => {
  for (const { text } of citations({ slug: "two-gardens", words }, "1999-04-30", true, site, "en"))
    expect(text).toContain("https://gardens.example/two/en/v/1999-04-30/");
});
