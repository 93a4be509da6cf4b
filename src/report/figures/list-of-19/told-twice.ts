import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import { otherPlace } from "../../tables/checks/other-place.ts";
import type { Milestone } from "../../tables/milestones.ts";
import type { ProjectEvent } from "../../tables/project-events.ts";
import type { Data } from "../../tables/tables.ts";

/**
 * Steps of a plant that an event of its project tells again. Where building began is left out: the one table may mean the plant, the other
 * the complex in which it stands.
 */
const steps: Readonly<Partial<Record<string, readonly string[]>>> = {
  memorandum: ["memorandum"],
  certificate: ["certificate"],
  completion: ["completion"],
  "trial-run": ["trial-run"],
  operation: ["start"],
  inauguration: ["inauguration"],
  "product-launch": ["start", "second-model", "sales"],
};

const toldOtherwise = ({ date, at }: Milestone): Fault => {
  const where = otherPlace(at("date"));
  return {
    code: "told-otherwise",
    rule: {
      vi: `không khớp ngày nào của việc này trong milestones.csv; gần nhất là ${date.iso} (${where.vi}).`,
      en: `agrees with no date of this in milestones.csv; the nearest is ${date.iso} (${where.en}).`,
    },
    cure: { vi: "Sửa cho hai ô như nhau.", en: "Make the two cells agree." },
  };
};

const overlap = (a: DateSpan, b: DateSpan): boolean => a.from <= b.to && b.from <= a.to;
const apart = (a: DateSpan, b: DateSpan): number => Math.abs(a.from - b.from);

/** What the milestones of a plant say of the same step: of a plan only where the same source made it. */
const alike = (event: ProjectEvent, plant: string, { milestones }: Data): Milestone[] =>
  milestones.filter(
    (row) =>
      row.plant === plant &&
      row.kind === event.kind &&
      (steps[event.event] ?? []).includes(row.step) &&
      (row.kind === "actual" || row.source_id === event.source_id),
  );

function agrees({ kind, date }: ProjectEvent, there: Milestone): boolean {
  return kind === "actual" ? overlap(date, there.date) : date.iso === there.date.iso;
}

/**
 * Steps that a project's events and a plant's milestones both tell, with no date in common.
 *
 * @param plants the plant of milestones.csv that a project is, by the project's id
 */
export const toldTwice = (data: Data, plants: Readonly<Record<string, readonly string[]>>): Problem[] =>
  data.project_events.flatMap((event): Problem[] => {
    // An id may be any word, "constructor" too: only what the scenes name is a plant's.
    const own = Object.hasOwn(plants, event.project_id) ? plants[event.project_id] : undefined;
    const told = (own ?? []).flatMap((plant) => alike(event, plant, data));
    const [nearest] = told.toSorted((a, b) => apart(a.date, event.date) - apart(b.date, event.date));
    if (nearest === undefined || told.some((row) => agrees(event, row))) return [];
    return [{ ...toldOtherwise(nearest), ...event.at("date"), value: event.date.iso }];
  });
