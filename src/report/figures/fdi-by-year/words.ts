import type { FdiByYearWords } from "./chart.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { InEvery } from "../../../kit/i18n/languages.ts";
import type { FdiByYearSeries, YearTotal } from "./series.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column, RowWords } from "./table.ts";

type Words = FigureWords<FdiByYearSeries, FdiByYearWords, Column> & { readonly rows: RowWords };

const money = (format: Format, { total, qualifier }: YearTotal): string => format.amount(total, "million-usd", qualifier);
const found = ({ years }: FdiByYearSeries): YearTotal[] =>
  years.flatMap(({ entry }) => (entry !== null && entry.status !== "forecast" ? [entry] : []));
const missingYears = ({ missing }: FdiByYearSeries, format: Format): string =>
  format.list(missing.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)));
const spoken = (series: FdiByYearSeries, format: Format): string =>
  format.list(found(series).map((entry) => `${entry.year}: ${format.qualified(format.number(entry.total), entry.qualifier)}`));

const fdiByYearRowNames = {
  vi: {
    province: "cả tỉnh",
    zones: "riêng khu công nghiệp, khu kinh tế",
    missing: "Không tìm được số nào được công bố.",
    basis: { "full-year": "cả năm", "to-20-december": "đến\u00a020/12", "to-22-december": "đến\u00a022/12" },
  },
  en: {
    province: "whole province",
    zones: "industrial parks and economic zones alone",
    missing: "No published figure was found.",
    basis: { "full-year": "full year", "to-20-december": "to\u00a020\u00a0Dec", "to-22-december": "to\u00a022\u00a0Dec" },
  },
} as const;

const caveats = {
  vi: { preliminary: "sơ bộ", estimate: "ước tính", forecast: "dự kiến" },
  en: { preliminary: "preliminary", estimate: "estimate", forecast: "expected" },
} as const;

/** "sơ bộ, đến 22/12": the kind of figure and the day it stops at, where either is out of the ordinary. */
function caveatIn(lang: "vi" | "en", { status, basis }: YearTotal): string {
  const kind = status === "preliminary" || status === "estimate" || status === "forecast" ? caveats[lang][status] : "";
  return [kind, basis === "full-year" ? "" : fdiByYearRowNames[lang].basis[basis]].filter((part) => part !== "").join(", ");
}

export const fdiByYearWords: InEvery<Words> = {
  vi: {
    title: "Mỗi năm một cột, và những cột trống",
    subtitle: "Vốn FDI đăng ký vào Quảng Ninh mỗi năm, triệu USD. Năm không tìm được số thì để trống.",
    takeaway: (series, format) => {
      const { peak, latest, expected } = series;
      const top =
        peak.year === latest.year
          ? `Năm ${peak.year} cao nhất trong các năm tìm được số: ${money(format, peak)}.`
          : `Trong những năm tìm được số, cao nhất là năm ${peak.year} với ${money(format, peak)}; năm ${latest.year} có ${money(format, latest)}.`;
      const next =
        expected &&
        `Năm ${expected.year} chỉ tìm được số dự kiến, ${money(format, expected)}, ${expected.total < latest.total ? "thấp hơn" : "không thấp hơn"} năm ${latest.year}.`;
      return [top, next].filter(Boolean).join(" ");
    },
    describe: (series, format, scene) => {
      const { expected, zones } = series;
      const parts = [
        `Biểu đồ cột, triệu USD: ${spoken(series, format)}.`,
        series.missing.length > 0 && `Không tìm được số: ${missingYears(series, format)}.`,
        zones.length > 0 &&
          `Riêng khu công nghiệp, khu kinh tế: ${format.list(zones.map((zone) => `${zone.year}: ${format.number(zone.total)}`))}.`,
        scene === "expected" && expected && `Năm ${expected.year}, dự kiến: ${money(format, expected)}.`,
      ];
      return parts.filter(Boolean).join(" ");
    },
    note: "Vốn đăng ký, không phải vốn đã giải ngân; lấy từ nhiều nguồn, nhiều số đã làm tròn. Cột nhạt có viền là số sơ bộ, cột rỗng nét đứt là số dự kiến. Hình thoi là riêng phần vốn vào khu công nghiệp, khu kinh tế: có bài lấy số này làm số cả tỉnh.",
    columns: { year: "Năm", scope: "Phạm vi", total: "Triệu USD", basis: "Kỳ tính", status: "Loại số liệu", note: "Ghi chú" },
    rows: fdiByYearRowNames.vi,
    chart: {
      missing: "không tìm được số",
      zones: (year, amount) => `${year}, riêng các khu: ${amount}`,
      caveat: (entry) => caveatIn("vi", entry),
    },
  },
  en: {
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
    rows: fdiByYearRowNames.en,
    chart: {
      missing: "no figure found",
      zones: (year, amount) => `${year}, zones alone: ${amount}`,
      caveat: (entry) => caveatIn("en", entry),
    },
  },
};
