import { expect, test } from "vitest";
import { formatIn } from "../../../kit/i18n/format.ts";
import { newsroom } from "../../../tests/newsroom.ts";
import type { Reading } from "../../indicators/indicator-years.ts";
import { growth, growthOf } from "./series.ts";
import { lastOf } from "./words.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

const reading = (value: number): Reading => ({
  ...{ value, qualifier: null, status: "reported", basis: "first-estimate", statedOn: null, row: "a row", source: "a" },
  notes: { vi: null, en: null },
});

test("a year that has not ended is no missing year", () => {
  const { missing, firstTarget } = growthOf([
    { year: 2023, reading: null, targets: [], ended: true },
    { year: 2024, reading: null, targets: [], ended: false },
  ]);
  expect(missing).toEqual([[2023, 2023]]);
  expect(firstTarget).toBe(Number.POSITIVE_INFINITY);
});

test("every figure and target has a source", () => {
  for (const { reading, targets } of growth(newsroom).years)
    for (const found of [reading, ...targets]) if (found !== null) expect(found.source).not.toBe("");
});

test.each([
  [[12], { missed: true, missedLater: false, missedBoth: false }],
  [[12, 14], { missed: true, missedLater: true, missedBoth: true }],
  [[12, 13, 14], { missed: true, missedLater: true, missedBoth: false }],
  [[11, 14], { missed: false, missedLater: false, missedBoth: false }],
])("of growth of 11.5 against goals of %j it is known which were missed", (goals, expected) => {
  const series = growthOf([{ year: 2025, reading: reading(11.5), targets: goals.map(reading), ended: true }]);
  expect(lastOf(series)).toMatchObject(expected);
});

test.each([
  ["vi", vi],
  ["en", en],
] as const)("in %s a title that says goals were missed says of which year", (lang, { title }) => {
  const series = growthOf([{ year: 2031, reading: reading(11.5), targets: [reading(12)], ended: true }]);
  expect(typeof title === "string" ? title : title(series, formatIn(lang))).toContain("2031");
});
