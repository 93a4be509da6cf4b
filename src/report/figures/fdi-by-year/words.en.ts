import type { RowWords } from "./table.ts";
import { caveat, type Caveats, missingYears, money, spoken, type Words } from "./words.ts";

const rows: RowWords = {
  province: "whole province",
  zones: "industrial parks and economic zones alone",
  missing: "No published figure was found.",
  basis: { "full-year": "full year", "to-20-december": "to\u00a020\u00a0Dec", "to-22-december": "to\u00a022\u00a0Dec" },
};

const caveats: Caveats = { preliminary: "preliminary", estimate: "estimate", forecast: "expected" };

export const en: Words = {
  title: "A bar for each year, and the empty ones",
  subtitle: "Foreign investment registered in Quảng Ninh each year, million USD. Years without a figure stay empty.",
  takeaway: (series, format) => {
    const { peak, latest, expected } = series;
    const top =
      peak.year === latest.year
        ? `${peak.year} was the highest of the years with a figure: ${money(format, peak)}.`
        : `Of the years with a figure, ${peak.year} was the highest with ${money(format, peak)}; ${latest.year} brought ${money(format, latest)}.`;
    const next =
      expected &&
      `For ${expected.year} only an expected figure was found, ${money(format, expected)}, ${expected.total < latest.total ? "less than" : "no less than"} in ${latest.year}.`;
    return [top, next].filter(Boolean).join(" ");
  },
  describe: (series, format, scene) => {
    const { expected, zones } = series;
    const parts = [
      `Bar chart, million dollars: ${spoken(series, format)}.`,
      series.missing.length > 0 && `No figure found: ${missingYears(series, format)}.`,
      zones.length > 0 &&
        `Industrial parks and economic zones alone: ${format.list(zones.map((zone) => `${zone.year}: ${format.number(zone.total)}`))}.`,
      scene === "expected" && expected && `Expected for ${expected.year}: ${money(format, expected)}.`,
    ];
    return parts.filter(Boolean).join(" ");
  },
  note: "Registered capital, not money spent; from several sources, many of them rounded. A pale, outlined bar is preliminary, a hollow, dashed one expected. The diamond is capital in industrial parks and economic zones alone: some articles quote it for the whole province.",
  columns: { year: "Year", scope: "Scope", total: "Million USD", basis: "Basis", status: "Status", note: "Note" },
  rows,
  chart: {
    missing: "no figure found",
    zones: (year, amount) => `${year}, zones alone: ${amount}`,
    caveat: (entry) => caveat(entry, caveats, rows.basis),
  },
};
