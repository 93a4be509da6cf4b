import { type Milestone, milestones } from "../milestones.ts";
import { projectEvents } from "../project-events.ts";
import type { Data } from "../tables.ts";
import { type Cells, type Decider, has, valueIn } from "./decider.ts";
import { ofEvent, ofMilestone } from "./known-figure.ts";
import { happened } from "./known-value.ts";

const date = () => "date" as const;

const { plant, step, id } = milestones.columns;

/** The step that a plant has to take: named itself, or the one of the row that is named. */
function stepIn(cells: Cells, data: Data): Pick<Milestone, "plant" | "step"> | null {
  if (has(cells, "id")) return data.milestones.find((row) => row.id === cells["id"]) ?? null;
  const [of, what] = [valueIn(plant, cells["plant"]), valueIn(step, cells["step"])];
  return of === undefined || what === undefined ? null : { plant: of, step: what };
}

/** A milestone by its id, or the first time that a plant took a step. */
export const milestone: Decider = {
  columns: { plant, step, id },
  isNamed: (cells) => has(cells, "id") || has(cells, "plant", "step"),
  mayBeAwaited: (cells) => !has(cells, "id"),
  measured: date,
  subject: (cells, data) => {
    const wanted = stepIn(cells, data);
    return wanted && { plant: wanted.plant, step: wanted.step };
  },
  find: (data, cells, since) => {
    if (has(cells, "id")) return data.milestones.filter((row) => row.id === cells["id"] && row.kind === "actual").map(ofMilestone);
    const wanted = stepIn(cells, data);
    const first = wanted && happened(data, wanted.plant, wanted.step, since);
    return first ? [first] : [];
  },
  names: (data) => data.milestones.flatMap((row) => [`milestones ${row.id}`, `milestones ${row.plant} ${row.step}`]),
};

const { event, date: happenedOn, project_id } = projectEvents.columns;

/** The first time that a project took a step, or the one of a day. */
export const projectEvent: Decider = {
  columns: { event, date: happenedOn, project_id },
  isNamed: (cells) => has(cells, "project_id", "event"),
  mayBeAwaited: () => false,
  measured: date,
  subject: () => null,
  find: (data, cells, since) =>
    data.project_events
      .filter((row) => row.kind === "actual" && row.project_id === cells["project_id"] && row.event === cells["event"])
      .filter((row) => (cells["date"] ?? row.date.iso) === row.date.iso && row.date.to >= since)
      .toSorted((a, b) => a.date.from - b.date.from)
      .map(ofEvent),
  names: (data) => data.project_events.map((row) => `project_events ${row.project_id} ${row.event}`),
};
