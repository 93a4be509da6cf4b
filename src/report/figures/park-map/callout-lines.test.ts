import { expect, test } from "vitest";
import { en } from "./words.en.ts";
import { formatIn } from "../../../kit/i18n/format.ts";
import { type ProjectDot, tally } from "../../projects/projects.ts";
import { tallyLines } from "./callout-lines.ts";

const dot: ProjectDot = {
  id: "one",
  short: "One",
  names: { vi: "Một", en: "One" },
  status: "licensed",
  statusAsOf: { iso: "2024", from: 0, to: 1, precision: "year" },
  investor: null,
  country: null,
  park: "park",
  parkNames: null,
  capital: null,
  currency: null,
  currencyNames: null,
  qualifier: null,
  row: "a row",
  sources: [],
};
const lines = (one: ProjectDot) =>
  tallyLines([one], tally([one]), { style: "inline", zoomed: false, words: en.chart, format: formatIn("en") }).map((line) =>
    line.replaceAll("\u00a0", " "),
  );

test("a lone project is told by its name and its capital, and by its name alone where no capital is known", () => {
  expect(lines({ ...dot, capital: 12, currency: "million-usd" })).toEqual(["One · $12 million"]);
  expect(lines(dot)).toEqual(["One"]);
});
