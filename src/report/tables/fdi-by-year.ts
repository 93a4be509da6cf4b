import { beside, choice, optional } from "../../kit/table/columns.ts";
import { integer, number, year } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, qualifier, source, status } from "../../kit/table/vocabulary.ts";
import { scope, scopeDefault } from "./scope.ts";

/** A year's registered FDI. A year nobody could source has no row, and is drawn as a gap. */
export const fdiByYear = table({
  name: "fdi_by_year",
  title: { vi: "FDI đăng ký từng năm", en: "Registered FDI by year" },
  key: ["year", "scope", "status"],
  defaults: scopeDefault,
  columns: {
    year: year({ vi: "Năm", en: "Year" }, { min: 1988, max: 2100 }),
    total: beside(
      { qualifier: "qualifier" },
      number({ vi: "Vốn đăng ký", en: "Registered capital" }, { min: 0, max: 10_000, unit: "million USD", zero: "doubtful" }),
    ),
    qualifier: qualifier(),
    basis: choice({ vi: "Cách tính", en: "Basis" }, ["full-year", "to-20-december", "to-22-december"]),
    new_projects: optional(integer({ vi: "Dự án mới", en: "New projects" }, { min: 0, max: 500, unit: "projects", zero: "doubtful" })),
    scope: scope(),
    status: status(),
    source_id: source(),
    ...notes(),
  },
});
export type FdiYear = RowOf<typeof fdiByYear>;
