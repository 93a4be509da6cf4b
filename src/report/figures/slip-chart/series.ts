import { type DateSpan, middle } from "../../../kit/table/date-span.ts";
import { monthMs } from "../../../kit/table/time.ts";
import { rowName } from "../../../kit/table/row-name.ts";
import { promises } from "../../tables/promises.ts";
import { type Milestone, milestones } from "../../tables/milestones.ts";
import type { Data } from "../../tables/tables.ts";
import { lastAccessed } from "../../promises/verdicts.ts";
import { outcomeOf } from "../../promises/outcome.ts";
import { promiseOf } from "../../tables/find-row.ts";

export type SlipPlantId = "car" | "lng";

/** One statement of when the plant would run. All numbers are UTC milliseconds. */
export interface Statement {
  readonly id: string;
  readonly saidOn: DateSpan;
  /** What was promised; a window is never narrowed to a day. */
  readonly due: DateSpan;
  /** Where it stands on the axis of saying. */
  readonly said: number;
  /** Until when it stood: the next statement, the start itself, or the last day of the data. */
  readonly until: number;
  /** False when its source dates it to a year at best: it has no place in the order, and no step of the stairs. */
  readonly ordered: boolean;
  /** True when it repeats the date of the statement before it. */
  readonly repeats: boolean;
  /** Whether it is the one that the article made. */
  readonly ofArticle: boolean;
  /** The row that says it, and its source. */
  readonly row: string;
  readonly source: string;
}

export interface SlipPlant {
  readonly plant: SlipPlantId;
  /** In the order in which they were made. */
  readonly statements: readonly Statement[];
  /** The start of operation, or null while it is open. */
  readonly actual: { readonly id: string; readonly date: DateSpan; readonly row: string; readonly source: string } | null;
  /** The last day on which a source said that building had not even begun; null where none says so. */
  readonly unbuilt: { readonly asOf: DateSpan; readonly row: string; readonly source: string } | null;
}

export interface SlipSeries {
  readonly plants: Readonly<Record<SlipPlantId, SlipPlant>>;
  /** The last day on which a source was read: what is still open runs up to it. */
  readonly today: number;
}

export interface SlipSettings {
  /** The promise of a ground-breaking that tells whether building has begun at all. */
  readonly ground_breaking: string;
  /** The statement that the article made; null where none is named. */
  readonly article: string | null;
}

const isDated = (span: DateSpan): boolean => span.precision === "day" || span.precision === "month" || span.precision === "quarter";

type Stated = Milestone & { readonly stated_on: DateSpan };

/** Statements made before the start itself, first to last; those after it are about something else. */
function statedBefore(rows: readonly Milestone[], limit: number): Stated[] {
  return rows
    .filter((row): row is Stated => row.kind === "planned" && row.stated_on !== null && middle(row.stated_on) < limit)
    .toSorted((a, b) => middle(a.stated_on) - middle(b.stated_on));
}

/** The promise of a ground-breaking that a later source says had not happened. */
function unbuiltLng(data: Data, groundBreaking: string): SlipPlant["unbuilt"] {
  const promise = promiseOf(data, groundBreaking);
  const { outcome_as_of, outcome_source_id } = promise;
  const known = outcomeOf(data, promise).date === null && outcome_as_of !== null && outcome_source_id !== null;
  return known ? { asOf: outcome_as_of, row: rowName(promises, promise), source: outcome_source_id } : null;
}

function plantOf(plant: SlipPlantId, data: Data, today: number, { ground_breaking, article }: SlipSettings): SlipPlant {
  const rows = data.milestones.filter((row) => row.plant === plant && row.step === "start");
  const start = rows.filter((row) => row.kind === "actual").toSorted((a, b) => a.date.from - b.date.from)[0];
  const limit = start?.date.from ?? today;
  const stated = statedBefore(rows, limit);
  const ordered = stated.filter((row) => isDated(row.stated_on));
  const statements = stated.map((row): Statement => {
    const place = ordered.indexOf(row);
    const [before, after] = [ordered[place - 1], ordered[place + 1]];
    const inOrder = place >= 0;
    return {
      id: row.id,
      saidOn: row.stated_on,
      due: row.date,
      said: middle(row.stated_on),
      until: inOrder ? (after ? middle(after.stated_on) : limit) : middle(row.stated_on),
      ordered: inOrder,
      repeats: inOrder && before?.date.iso === row.date.iso,
      ofArticle: row.id === article,
      row: rowName(milestones, row),
      source: row.source_id,
    };
  });
  return {
    plant,
    statements,
    actual: start ? { id: start.id, date: start.date, row: rowName(milestones, start), source: start.source_id } : null,
    unbuilt: plant === "lng" && start === undefined ? unbuiltLng(data, ground_breaking) : null,
  };
}

/**
 * What could be known of a plant at a moment: the promises made by then, each standing until the next or until then, and the
 * start only if it had come. A promise dated to a year counts from that year's end.
 */
export const knownBy = ({ plant, statements, actual, unbuilt }: SlipPlant, moment: number): SlipPlant => ({
  plant,
  statements: statements
    .filter(({ saidOn }) => saidOn.to <= moment)
    .map((statement) => ({ ...statement, until: Math.min(statement.until, moment) })),
  actual: actual !== null && actual.date.to <= moment ? actual : null,
  unbuilt: unbuilt !== null && unbuilt.asOf.to <= moment ? unbuilt : null,
});

/** When the two plants were promised to run, by when it was promised. */
export function slipChart(data: Data, settings: SlipSettings): SlipSeries {
  const today = lastAccessed(data);
  const plant = (id: SlipPlantId): SlipPlant => plantOf(id, data, today, settings);
  return { plants: { car: plant("car"), lng: plant("lng") }, today };
}

/** First and last statement of the stairs; undefined when a plant has none. */
export function endsOf({ statements }: SlipPlant): { first: Statement; last: Statement } | undefined {
  const ordered = statements.filter((statement) => statement.ordered);
  const [first, last] = [ordered[0], ordered.at(-1)];
  return first && last && { first, last };
}

/** Whole months from the last day of one span to another day; negative when it lies before. */
export const monthsPast = (due: DateSpan, day: number): number => Math.round((day - due.to) / monthMs);

/** Whole months from the first date promised to the day it came; none while it has not, or where it came in time. */
export function lateBy(plant: SlipPlant): number {
  const ends = endsOf(plant);
  return ends === undefined || plant.actual === null ? 0 : Math.max(0, monthsPast(ends.first.due, plant.actual.date.from));
}
