import { choice, optional } from "../../kit/table/columns.ts";
import { table } from "../../kit/table/table.ts";
import { distinctNames, wordColumns } from "../../kit/table/word-list.ts";
import { projectStatuses } from "./project-statuses.ts";

/** What kind of work a step is: papers, land, building, running, and what is none of these. */
export const lanes = ["paper", "land", "build", "run", "other"] as const;
export type Lane = (typeof lanes)[number];

/** A kind of step that a plant or a project takes. */
export const steps = table({
  name: "steps",
  title: { vi: "Các loại bước", en: "Kinds of steps" },
  key: ["id"],
  distinct: distinctNames,
  columns: {
    ...wordColumns(),
    lane: choice({ vi: "Loại việc (hàng trên biểu đồ)", en: "Kind of work (row of the chart)" }, lanes),
    /** The least that a project must have come to once it was taken. Empty: it tells nothing of that. */
    least_status: optional(
      choice({ vi: "Dự án đã qua bước này thì ít nhất là", en: "A project that took it is at least" }, projectStatuses),
    ),
  },
});
