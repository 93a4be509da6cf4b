import type { Fault, Text } from "../../kit/csv/problem.ts";
import { date } from "../../kit/table/date-columns.ts";
import { beside, choice, namedChoice, optional, reference } from "../../kit/table/columns.ts";
import { number, year } from "../../kit/table/number-columns.ts";
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

/** What readers are told for each: the order is that of the docs. */
const indicatorNames = {
  "grdp-growth": { vi: "Tăng trưởng GRDP", en: "Growth of GRDP" },
  "grdp-rank": { vi: "Thứ hạng tăng trưởng GRDP cả nước", en: "National rank of GRDP growth" },
  "grdp-size": { vi: "Quy mô GRDP", en: "Size of GRDP" },
  "manufacturing-share": { vi: "Tỷ trọng chế biến, chế tạo trong GRDP", en: "Manufacturing’s share of GRDP" },
  "manufacturing-share-part-year": { vi: "Tỷ trọng chế biến, chế tạo, một phần năm", en: "Manufacturing’s share in part of a year" },
  "mining-share": { vi: "Tỷ trọng khai khoáng trong GRDP", en: "Mining’s share of GRDP" },
  "mining-share-part-year": { vi: "Tỷ trọng khai khoáng, một phần năm", en: "Mining’s share in part of a year" },
  "electricity-share": { vi: "Tỷ trọng điện trong GRDP", en: "Electricity’s share of GRDP" },
  "electricity-share-part-year": { vi: "Tỷ trọng điện, một phần năm", en: "Electricity’s share in part of a year" },
  "services-share": { vi: "Tỷ trọng dịch vụ, kể cả thuế sản phẩm", en: "Services’ share of GRDP, with taxes on products" },
  "coal-output": { vi: "Sản lượng than sạch", en: "Output of clean coal" },
  "coal-output-five-years": { vi: "Sản lượng than sạch năm năm", en: "Output of clean coal in five years" },
  "coal-output-growth": { vi: "Tăng sản lượng than", en: "Growth of coal output" },
  "coal-power-capacity": { vi: "Công suất nhiệt điện than", en: "Capacity of coal power" },
  "coal-revenue-share": { vi: "Phần của than trong thu nội địa", en: "Coal’s share of domestic revenue" },
  "coal-jobs": { vi: "Số lao động ngành than", en: "People employed in coal" },
  "manufacturing-growth": { vi: "Tăng trưởng chế biến, chế tạo", en: "Growth of manufacturing" },
  "budget-revenue": { vi: "Thu ngân sách", en: "Budget revenue" },
  "land-use-fees": { vi: "Tiền sử dụng đất", en: "Land-use fees" },
  "fdi-target": { vi: "Mục tiêu FDI", en: "FDI goal" },
  "fdi-rank": { vi: "Thứ hạng FDI cả nước", en: "National rank in FDI" },
  "fdi-growth": { vi: "Vốn FDI đăng ký so với năm trước", en: "Registered FDI against the year before" },
  "fdi-stock-registered": { vi: "Vốn FDI đăng ký còn hiệu lực", en: "FDI registered and in force" },
  "fdi-stock-realised": { vi: "Vốn FDI đã thực hiện", en: "FDI spent" },
  "cars-delivered": { vi: "Xe Thành Công Việt Hưng đưa ra thị trường", en: "Cars of the Thành Công Việt Hưng plant put on the market" },
  "yagi-damage": { vi: "Thiệt hại do bão Yagi", en: "Damage by typhoon Yagi" },
} as const satisfies Record<keyof typeof indicatorUnits, Text>;

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
    indicator: namedChoice({ vi: "Chỉ tiêu", en: "Indicator" }, indicatorNames),
    year: year({ vi: "Năm", en: "Year" }, { min: 2000, max: 2100 }),
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
