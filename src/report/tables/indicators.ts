import type { Fault } from "../../kit/csv/problem.ts";
import { date } from "../../kit/table/date-columns.ts";
import { beside, choice, optional, reference } from "../../kit/table/columns.ts";
import { integer, number } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, qualifier, source, statedOn, status } from "../../kit/table/vocabulary.ts";

/** What each indicator is measured in: a value typed into the wrong row shows here first. */
export const indicatorUnits = {
  "grdp-growth": "percent",
  "grdp-rank": "rank",
  "grdp-size": "billion-vnd",
  "manufacturing-share": "percent",
  "manufacturing-share-part-year": "percent",
  "mining-share": "percent",
  "mining-share-part-year": "percent",
  "electricity-share": "percent",
  "electricity-share-part-year": "percent",
  "services-share": "percent",
  "coal-output": "million-tonnes",
  "coal-output-five-years": "million-tonnes",
  "coal-output-growth": "percent",
  "coal-power-capacity": "mw",
  "coal-revenue-share": "percent",
  "coal-jobs": "jobs",
  "manufacturing-growth": "percent",
  "budget-revenue": "billion-vnd",
  "land-use-fees": "billion-vnd",
  "fdi-target": "million-usd",
  "fdi-rank": "rank",
  "fdi-growth": "percent",
  "fdi-stock-registered": "million-usd",
  "fdi-stock-realised": "million-usd",
  "cars-delivered": "cars",
  "yagi-damage": "billion-vnd",
} as const;

const endMissing: Fault = {
  code: "part-of-a-year-without-end",
  rule: { vi: "số của một phần năm phải nói đến tháng nào.", en: "a figure for a part of a year says until which month." },
  cure: { vi: "Điền năm và tháng cuối cùng mà số ấy tính đến.", en: "Fill in year and month of the last month that it covers." },
};
const belowNothing: Fault = {
  code: "figure-below-nothing",
  rule: { vi: "nhỏ hơn không, mà chỉ tiêu này không thể âm.", en: "is below nothing, which this indicator cannot be." },
  cure: { vi: "Bỏ dấu trừ, hoặc kiểm tra cột indicator.", en: "Take out the minus, or check the column indicator." },
};
const noPercent: Fault = {
  code: "out-of-range",
  rule: { vi: "không thể là phần trăm (từ -100 đến 100).", en: "cannot be a percentage (from -100 to 100)." },
  cure: { vi: "Kiểm tra dấu chấm thập phân và cột unit.", en: "Check the decimal point and the unit." },
};

/** A yearly economic figure. `basis` names the statistical base: figures of two bases are never one line. */
export const indicators = table({
  name: "indicators",
  title: { vi: "Chỉ tiêu kinh tế", en: "Economic indicators" },
  key: ["indicator", "year", "status", "stated_on"],
  columns: {
    indicator: choice({ vi: "Chỉ tiêu", en: "Indicator" }, [
      "grdp-growth",
      "grdp-rank",
      "grdp-size",
      "manufacturing-share",
      "manufacturing-share-part-year",
      "mining-share",
      "mining-share-part-year",
      "electricity-share",
      "electricity-share-part-year",
      "services-share",
      "coal-output",
      "coal-output-five-years",
      "coal-output-growth",
      "coal-power-capacity",
      "coal-revenue-share",
      "coal-jobs",
      "manufacturing-growth",
      "budget-revenue",
      "land-use-fees",
      "fdi-target",
      "fdi-rank",
      "fdi-growth",
      "fdi-stock-registered",
      "fdi-stock-realised",
      "cars-delivered",
      "yagi-damage",
    ]),
    year: integer({ vi: "Năm", en: "Year" }, { min: 2000, max: 2100 }),
    value: beside(
      { unit: "unit", qualifier: "qualifier" },
      number({ vi: "Giá trị", en: "Value" }, { min: -100, max: 1_000_000, alike: { by: ["unit"] } }),
    ),
    qualifier: qualifier(),
    unit: reference({ vi: "Đơn vị", en: "Unit" }, "units"),
    status: status(),
    basis: choice({ vi: "Cơ sở tính", en: "Basis" }, ["first-estimate", "later-figure", "rebased-2025", "plan", "not-stated"]),
    stated_on: optional(statedOn()),
    source_id: source(),
    ...notes(),
    /** Of a part of a year: the last month that it covers. */
    until: optional(date({ vi: "Tính đến (của một phần năm)", en: "Until (of a part of a year)" })),
  },
  rowRules: ({ indicator, unit, value, until }) => ({
    ...(indicator.endsWith("-part-year") && until === null && { until: endMissing }),
    ...(value < 0 && !indicator.endsWith("-growth") && { value: belowNothing }),
    ...(unit === "percent" && Math.abs(value) > 100 && { value: noPercent }),
  }),
});
export type Indicator = RowOf<typeof indicators>;
