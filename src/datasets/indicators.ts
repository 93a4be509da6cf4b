import { choice, integer, number, optional } from "./columns.ts";
import { type RowOf, table } from "./table.ts";
import { notes, qualifier, source, statedOn, status } from "./vocabulary.ts";

/** A yearly economic figure. `basis` names the statistical base: figures of two bases are never one line. */
export const indicators = table({
  name: "indicators",
  title: { vi: "Chỉ tiêu kinh tế", en: "Economic indicators" },
  key: ["indicator", "year", "status", "stated_on"],
  columns: {
    indicator: choice({ vi: "Chỉ tiêu", en: "Indicator" }, [
      "grdp-growth",
      "manufacturing-share",
      "manufacturing-growth",
      "budget-revenue",
      "land-use-fees",
      "fdi-target",
      "fdi-rank",
      "yagi-damage",
    ]),
    year: integer({ vi: "Năm", en: "Year" }, { min: 2000, max: 2035 }),
    value: number({ vi: "Giá trị", en: "Value" }, { min: -100, max: 1_000_000 }),
    qualifier: qualifier(),
    unit: choice({ vi: "Đơn vị", en: "Unit" }, ["percent", "billion-vnd", "million-usd", "rank"]),
    status: status(),
    basis: choice({ vi: "Cơ sở tính", en: "Basis" }, ["first-estimate", "later-figure", "rebased-2025", "plan", "not-stated"]),
    stated_on: optional(statedOn()),
    source_id: source(),
    ...notes(),
  },
});
export type Indicator = RowOf<typeof indicators>;
