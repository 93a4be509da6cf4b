import { expect, test } from "vitest";
import { charset } from "../fonts/charset.ts";
import widths from "./source-sans-widths.json" with { type: "json" };
import { textWidth, wrapText } from "./text-width.ts";

test("every letter of the site has a measured width in both weights", () => {
  const missing = [...charset].filter((letter) => !(letter in widths[400]) || !(letter in widths[600]));
  expect(missing).toEqual([]);
});

test("a stacked mark makes a letter no wider", () => {
  expect(textWidth("ế", 16)).toBe(textWidth("e", 16));
});

test("lines break between words and never within one", () => {
  expect(wrapText("Thành Công Việt Hưng", 60, 13)).toEqual(["Thành", "Công Việt", "Hưng"]);
});
