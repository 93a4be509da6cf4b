import type { RowWords } from "./table.ts";
import { caveat, type Caveats, missingYears, money, spoken, type Words } from "./words.ts";

const rows: RowWords = {
  province: "whole province",
  zones: "industrial parks and economic zones alone",
  missing: "No published figure was found.",
  without: (project) => `whole province without ${project}: our subtraction`,
  implied: (next) => `No published figure was found; worked out from the figure and growth of ${next}: our division.`,
  basis: { "full-year": "full year", "to-20-december": "to\u00a020\u00a0Dec", "to-22-december": "to\u00a022\u00a0Dec" },
};

const caveats: Caveats = { preliminary: "preliminary", estimate: "estimate", forecast: "expected" };

export const en: Words = {
  title: ({ peak, without }) =>
    without?.year === peak.year
      ? "The highest year rests on a project that is gone"
      : `${peak.year} is the highest of the years with a figure`,
  sceneTitles: {
    expected: ({ years, peak }) => {
      const gaps = years.filter(({ entry }) => entry === null).length;
      const missing = gaps === 1 ? "One year is missing" : `${gaps} years are missing`;
      return gaps === 0 ? `${peak.year} is the highest` : `${missing}; ${peak.year} is the highest found`;
    },
  },
  subtitle: "Foreign investment registered (not spent) in Quảng Ninh a year, million USD. Empty: no published figure found.",
  takeaway: ({ peak, without }, format) =>
    without?.year === peak.year
      ? `Of the years with a figure, ${peak.year} was the highest: ${format.billions(peak.total, 2, peak.qualifier)}, or ${format.billions(without.total, 2, "about")} without ${without.project}, since terminated.`
      : `Of the years with a figure, ${peak.year} was the highest: ${format.billions(peak.total, 2, peak.qualifier)}.`,
  describe: (series, format, scene) => {
    const { expected, implied, zones, without } = series;
    const parts = [
      `Bar chart, million dollars: ${spoken(series, format)}.`,
      series.missing.length > 0 && `No figure found: ${missingYears(series, format)}.`,
      ...implied.map(({ year, total }) => `${year} works out at about ${format.number(Math.round(total))}.`),
      zones.length > 0 &&
        `Industrial parks and economic zones alone: ${format.list(zones.map((zone) => `${zone.year}: ${format.number(zone.total)}`))}.`,
      scene === "without" && without && `${without.year} without ${without.project}: about ${format.number(without.total)}.`,
      scene !== "found" && expected && `Expected for ${expected.year}: ${money(format, expected)}.`,
    ];
    return parts.filter(Boolean).join(" ");
  },
  note: "Several sources, many rounded. Pale: preliminary; hollow: expected; dotted: worked out; broken outline: since terminated. Diamond: industrial parks and economic zones alone.",
  columns: { year: "Year", scope: "Scope", total: "Million USD", basis: "Basis", status: "Status", note: "Note" },
  rows,
  chart: {
    missing: "no published figure found",
    zones: (year, amount) => `${year}, zones alone: ${amount}`,
    without: (project) => `without ${project}`,
    implied: "worked out",
    highest: "the highest of the years found",
    nowBelow: (years) => `now below ${years}`,
    below: (years) => `under ${years.join(", ")}`,
    caveat: (entry) => caveat(entry, caveats, rows.basis),
  },
};
