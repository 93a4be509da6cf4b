import { optional, reference } from "../../kit/table/columns.ts";
import { date } from "../../kit/table/date-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { kind, notes, plannedRule, source, statedOn } from "../../kit/table/vocabulary.ts";

/** A dated step of a project, planned or done. */
export const projectEvents = table({
  name: "project_events",
  title: { vi: "Các mốc của dự án", en: "Events of projects" },
  key: ["project_id", "event", "kind", "date", "source_id"],
  columns: {
    project_id: reference({ vi: "Dự án", en: "Project" }, "projects"),
    event: reference({ vi: "Việc", en: "Event" }, "steps"),
    kind: kind(),
    date: date({ vi: "Ngày", en: "Date" }),
    stated_on: optional(statedOn()),
    source_id: source(),
    ...notes(),
  },
  rowRules: plannedRule,
});
export type ProjectEvent = RowOf<typeof projectEvents>;
