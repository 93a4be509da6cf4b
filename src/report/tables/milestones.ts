import { id, optional, reference, text } from "../../kit/table/columns.ts";
import { date } from "../../kit/table/date-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { kind, notes, plannedRule, source, statedOn } from "../../kit/table/vocabulary.ts";

/** A dated step of the LNG power plant, the car plant, Baike Vehicle, or of policy. */
export const milestones = table({
  name: "milestones",
  title: { vi: "Mốc của hai nhà máy và chính sách", en: "Milestones of the two plants and of policy" },
  key: ["id"],
  columns: {
    id: id({ vi: "Mã mốc", en: "Milestone id" }),
    plant: reference({ vi: "Nhà máy", en: "Plant" }, "plants"),
    kind: kind(),
    date: date({ vi: "Ngày", en: "Date" }),
    stated_on: optional(statedOn()),
    step: reference({ vi: "Bước", en: "Step" }, "steps"),
    title_vi: text({ vi: "Việc (Việt)", en: "Title (Vietnamese)" }),
    title_en: text({ vi: "Việc (Anh)", en: "Title (English)" }),
    source_id: source(),
    ...notes(),
  },
  // A plan may be stated again; what has happened, happened once.
  identity: ({ plant, step, kind, date, stated_on }) => ({ date: [plant, step, kind, date, kind === "planned" ? stated_on : kind] }),
  rowRules: plannedRule,
});
export type Milestone = RowOf<typeof milestones>;
