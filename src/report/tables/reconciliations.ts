import { choice, optional, text } from "../../kit/table/columns.ts";
import { number } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { source } from "../../kit/table/vocabulary.ts";
import { scope } from "./scope.ts";

/** A difference that is known, measured and explained (or known to be unexplained). Any other difference stops the build. */
export const reconciliations = table({
  name: "reconciliations",
  title: { vi: "Chênh lệch đã biết", en: "Known differences" },
  key: ["check", "key", "scope"],
  mayBeEmpty: true,
  columns: {
    check: choice({ vi: "Phép đối chiếu", en: "Check" }, [
      "checkpoint-parts",
      "parks-against-promise",
      "year-against-checkpoint",
      "ministry-against-province",
    ]),
    /** The row the difference belongs to: an as_of day, a promise id, or a year. */
    key: text({ vi: "Dòng nào", en: "Which row" }),
    scope: optional(scope({ vi: "Phạm vi (của mốc lũy kế hay số cả năm)", en: "Scope (of a checkpoint or a year)" })),
    difference: number(
      { vi: "Chênh lệch (tổng trừ các phần, số cả năm trừ số kia)", en: "Difference (total minus parts, the year minus the other)" },
      { min: -1_000, max: 1_000, unit: "million USD", alike: null },
    ),
    source_id: source(),
    reason_vi: text({ vi: "Lý do (Việt)", en: "Reason (Vietnamese)" }),
    reason_en: text({ vi: "Lý do (Anh)", en: "Reason (English)" }),
  },
});
export type Reconciliation = RowOf<typeof reconciliations>;
