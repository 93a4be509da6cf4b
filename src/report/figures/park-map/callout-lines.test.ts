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

test("a sum that leaves a project out says so, the briefest too", () => {
  const left: ProjectDot = { ...dot, short: "Two", status: "memorandum", capital: 900, currency: "million-usd" };
  const dots = [{ ...dot, capital: 12, currency: "million-usd" } as const, left];
  const told = tallyLines(dots, tally(dots), { style: "brief", zoomed: false, words: en.chart, format: formatIn("en") });
  expect(told.map((line) => line.replaceAll("\u00a0", " "))).toEqual(["$12 million", "not counting Two 900"]);
});
