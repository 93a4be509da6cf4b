import { choice, id, optional, text } from "../../kit/table/columns.ts";
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
    plant: choice({ vi: "Nhà máy", en: "Plant" }, ["lng", "car", "baike", "policy"]),
    kind: kind(),
    date: date({ vi: "Ngày", en: "Date" }),
    stated_on: optional(statedOn()),
    step: choice({ vi: "Bước", en: "Step" }, [
      "approval",
      "memorandum",
      "certificate",
      "company",
      "contract",
      "land",
      "launch",
      "groundbreaking",
      "construction",
      "completion",
      "trial-run",
      "start",
      "inauguration",
      "second-model",
      "sales",
      "expansion",
      "policy",
      "other",
    ]),
    title_vi: text({ vi: "Việc (Việt)", en: "Title (Vietnamese)" }),
    title_en: text({ vi: "Việc (Anh)", en: "Title (English)" }),
    source_id: source(),
    ...notes(),
  },
  rowRules: plannedRule,
});
export type Milestone = RowOf<typeof milestones>;
