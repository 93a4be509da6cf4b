import type { DateSpan } from "../../../kit/table/date-span.ts";
import { rowName } from "../../../kit/table/row-name.ts";
import { type Milestone, milestones } from "../../tables/milestones.ts";
import type { Lane } from "../../tables/steps.ts";
import type { Data } from "../../tables/tables.ts";
import { lastAccessed } from "../../promises/verdicts.ts";

export interface TimelineStep {
  readonly id: string;
  readonly kind: Milestone["kind"];
  readonly lane: Lane;
  readonly date: DateSpan;
  readonly title: { readonly vi: string; readonly en: string };
  /** When it was stated; several for a plan that was repeated unchanged, first to last. */
  readonly said: readonly DateSpan[];
  /** The rows that say so, and their sources. */
  readonly rows: readonly string[];
  readonly sources: readonly string[];
}

export interface TimelineSeries {
  readonly plant: "lng" | "car";
  /** By date, and a plan before what happened on the same day. */
  readonly steps: readonly TimelineStep[];
  /** The last day on which a source was read. */
  readonly today: number;
}

const byStatement = (a: Milestone, b: Milestone): number => (a.stated_on?.from ?? 0) - (b.stated_on?.from ?? 0);

/** Expansions are several plans under one word; of any other step the same date said again is the same plan. */
const planKey = (row: Milestone): string => (row.kind === "actual" || row.step === "expansion" ? row.id : `${row.step} ${row.date.iso}`);

/** The dated steps of a plant; a plan repeated with the same date is one step with several statements. */
export function plantTimeline(data: Data, plant: TimelineSeries["plant"]): TimelineSeries {
  const laneOf = new Map(data.steps.map(({ id, lane }) => [id, lane]));
  const rows = data.milestones.filter((row) => row.plant === plant).toSorted(byStatement);
  const steps = [...Map.groupBy(rows, planKey).values()].flatMap((group): TimelineStep[] => {
    const [row] = group;
    if (row === undefined) return [];
    return [
      {
        id: row.id,
        kind: row.kind,
        lane: laneOf.get(row.step) ?? "other",
        date: row.date,
        title: { vi: row.title_vi, en: row.title_en },
        said: group.map((statement) => statement.stated_on).filter((span) => span !== null),
        rows: group.map((statement) => rowName(milestones, statement)),
        sources: [...new Set(group.map((statement) => statement.source_id))],
      },
    ];
  });
  const sorted = steps.toSorted((a, b) => a.date.from - b.date.from || a.date.to - b.date.to || b.kind.localeCompare(a.kind, "en"));
  return { plant, steps: sorted, today: lastAccessed(data) };
}
