import { beside, choice, reference, text } from "../../kit/table/columns.ts";
import { number } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, qualifier, source } from "../../kit/table/vocabulary.ts";

/**
 * A figure that another source gives for what a row tells, with that source: the row's note may then name it.
 *
 * @param tables the tables whose rows may be told otherwise elsewhere
 */
export const otherFiguresOf = (tables: readonly string[]) =>
  table({
    name: "other_figures",
    title: { vi: "Số mà nguồn khác nêu", en: "Figures that other sources give" },
    key: ["dataset", "key", "value", "source_id"],
    mayBeEmpty: true,
    columns: {
      dataset: choice({ vi: "Bảng", en: "Dataset" }, tables),
      key: text({ vi: "Dòng nào", en: "Which row" }),
      value: beside({ unit: "unit", qualifier: "qualifier" }, number({ vi: "Số", en: "Figure" }, { min: 0, max: 1_000_000, alike: null })),
      qualifier: qualifier(),
      unit: reference({ vi: "Đơn vị", en: "Unit" }, "units"),
      source_id: source(),
      ...notes(),
    },
  });
export type OtherFigure = RowOf<ReturnType<typeof otherFiguresOf>>;
