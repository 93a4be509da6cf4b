import { beside, optional } from "../../kit/table/columns.ts";
import { day } from "../../kit/table/date-columns.ts";
import { integer, number } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, qualifier, source, status } from "../../kit/table/vocabulary.ts";
import { scope, scopeDefault } from "./scope.ts";

const millionUsd = { min: 0, max: 10_000, unit: "million USD" };
const projectCount = { min: 0, max: 500, unit: "projects" };

/** FDI registered from 1 January of the year up to and including a day. */
export const fdiCheckpoints = table({
  name: "fdi_checkpoints",
  title: { vi: "FDI lũy kế trong năm, theo ngày chốt số", en: "FDI within a year, cumulative at a date" },
  key: ["as_of", "scope"],
  defaults: scopeDefault,
  columns: {
    as_of: day({ vi: "Tính đến ngày", en: "As of" }),
    total: beside(
      { qualifier: "qualifier" },
      number({ vi: "Tổng vốn đăng ký", en: "Registered in all" }, { ...millionUsd, zero: "doubtful" }),
    ),
    qualifier: qualifier(),
    new_capital: optional(number({ vi: "Vốn cấp mới", en: "New licences" }, millionUsd)),
    new_projects: optional(integer({ vi: "Dự án mới", en: "New projects" }, projectCount)),
    added_capital: optional(number({ vi: "Vốn điều chỉnh tăng", en: "Capital increases" }, millionUsd)),
    added_projects: optional(integer({ vi: "Lượt tăng vốn", en: "Projects raising capital" }, projectCount)),
    scope: scope(),
    status: status(),
    source_id: source(),
    ...notes(),
  },
});
export type FdiCheckpoint = RowOf<typeof fdiCheckpoints>;
