import type { DateSpan } from "../../../kit/table/date-span.ts";
import { dayMs, endOf } from "../../../kit/table/time.ts";
import { rowName } from "../../../kit/table/row-name.ts";
import { type FdiCheckpoint, fdiCheckpoints } from "../../tables/fdi-checkpoints.ts";
import { promises } from "../../tables/promises.ts";
import { byFirmness, isResult } from "../../tables/known/firmness.ts";
import type { KnownFigure } from "../../tables/known/known-figure.ts";
import { knownResult, knownValue } from "../../tables/known/known-value.ts";
import type { Data } from "../../tables/tables.ts";
import { promiseOf } from "../../tables/find-row.ts";

/** FDI registered from 1 January up to a day, million USD. */
export interface RacePoint {
  readonly day: DateSpan;
  /** Share of the year gone at the end of that day: 31 December is 1. */
  readonly share: number;
  readonly total: number;
  readonly qualifier: FdiCheckpoint["qualifier"];
  readonly status: FdiCheckpoint["status"];
  /** The row that says it, and its source. */
  readonly row: string;
  readonly source: string;
  readonly notes: { readonly vi: string | null; readonly en: string | null };
}

/** Whether a figure was published as what is, not as what may yet change. */
export const isSettled = ({ status }: RacePoint): boolean => status === "reported" || status === "outcome";

export interface RaceYear {
  readonly year: number;
  readonly points: readonly RacePoint[];
  readonly last: RacePoint;
  /** True when the last checkpoint is that of 31 December; else the line has an open end. */
  readonly complete: boolean;
}

export interface FdiRaceSeries {
  readonly years: readonly RaceYear[];
  /** What was said on the day of a checkpoint about the end of its year. */
  readonly promise: {
    readonly id: string;
    readonly year: number;
    readonly from: RacePoint;
    readonly target: number;
    readonly qualifier: FdiCheckpoint["qualifier"];
    readonly row: string;
    readonly source: string;
  };
  /** What the last year was expected to bring, where its end was not found. */
  readonly expected: {
    readonly year: number;
    readonly total: number;
    readonly qualifier: FdiCheckpoint["qualifier"];
    readonly row: string;
    readonly source: string;
  } | null;
  /** The same first months of the last two years, where both have them: their number and the two figures. */
  readonly sameMonths: { readonly months: number; readonly before: RacePoint; readonly after: RacePoint } | null;
}

const yearOf = ({ to }: DateSpan): number => new Date(to).getUTCFullYear();

export function shareOfYear(day: DateSpan): number {
  const year = yearOf(day);
  const start = Date.UTC(year, 0, 1);
  return (endOf(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Days from the end of a day to that of its year. */
export const daysAfter = (day: DateSpan): number => Math.round((Date.UTC(yearOf(day) + 1, 0, 1) - endOf(day)) / dayMs);

const pointOf = (row: FdiCheckpoint): RacePoint => ({
  day: row.as_of,
  share: shareOfYear(row.as_of),
  total: row.total,
  qualifier: row.qualifier,
  status: row.status,
  row: rowName(fdiCheckpoints, row),
  source: row.source_id,
  notes: { vi: row.note_vi, en: row.note_en },
});

const totalPoint = ({ asOf, value, qualifier, status, row, source, notes }: KnownFigure): RacePoint => ({
  day: asOf,
  share: shareOfYear(asOf),
  total: value,
  qualifier,
  status,
  row,
  source,
  notes,
});

/** A year's points with its end, where the year's total is known and no checkpoint of 31 December is as firm. */
function withEnd(points: readonly RacePoint[], total: KnownFigure | null): RacePoint[] {
  if (total === null) return [...points];
  const end = totalPoint(total);
  const same = points.find(({ day }) => day.to === end.day.to);
  const isNews = same === undefined || byFirmness(end.status, same.status) < 0;
  return isNews ? [...points.filter((point) => point !== same), end] : [...points];
}

/** One year's checkpoints of the whole province, in order, and its total. What the zones alone report is another series. */
export function raceYear(rows: readonly FdiCheckpoint[], year: number, total: KnownFigure | null = null): RaceYear {
  const own = rows.filter((row) => row.scope === "province" && row.as_of.iso.startsWith(`${year}-`));
  const points = withEnd(own.map(pointOf), total).toSorted((a, b) => a.share - b.share);
  const last = points.at(-1);
  if (last === undefined) throw new Error(`No checkpoint of ${year}`);
  return { year, points, last, complete: last.share === 1 };
}

/** The race as it stood at a moment: a promise may still have to be made. */
export interface RaceByThen {
  readonly years: readonly RaceYear[];
  readonly promise: FdiRaceSeries["promise"] | null;
  readonly expected: FdiRaceSeries["expected"];
}

/** A year as far as it was known at a moment: it has an open end at its last checkpoint by then. Itself when it has none. */
function raceYearBy(year: RaceYear, moment: number): RaceYear {
  const points = year.points.filter(({ day }) => day.to <= moment);
  const last = points.at(-1);
  return last === undefined || points.length === year.points.length ? year : { year: year.year, points, last, complete: false };
}

/**
 * The race as it stood in one of its years: that year to its last checkpoint by a moment, and nothing that was said later, be it the
 * promise or what a year was to bring. Other years are whole.
 *
 * @param moment milliseconds since 1970, UTC
 */
export function raceBy({ years, promise }: FdiRaceSeries, lead: number, moment: number): RaceByThen {
  return {
    years: years.map((year) => (year.year === lead ? raceYearBy(year, moment) : year)),
    promise: promise.from.day.to <= moment ? promise : null,
    expected: null,
  };
}

/** The steepest step of a year: the two neighbouring checkpoints between which most was added. */
export function steepest({ points }: RaceYear): { readonly from: RacePoint; readonly to: RacePoint } | null {
  const steps = points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : [{ from, to }];
  });
  return steps.toSorted((a, b) => b.to.total - b.from.total - (a.to.total - a.from.total))[0] ?? null;
}

/** A month's figure may be published before its last day, and then stands at the day of publication: this many days before, at most. */
const monthEndDays = 3;

/** How many whole months a checkpoint counts; null where it lies within a month. */
function monthsCounted({ day }: RacePoint): number | null {
  const soon = new Date(day.to + monthEndDays * dayMs);
  const month = new Date(day.to).getUTCMonth();
  return soon.getUTCMonth() === month ? null : month + 1;
}

export function sameMonthsOf(before: RaceYear | undefined, after: RaceYear | undefined): FdiRaceSeries["sameMonths"] {
  for (const later of after?.points.toReversed() ?? []) {
    const months = monthsCounted(later);
    const earlier = months === null ? undefined : before?.points.find((point) => monthsCounted(point) === months);
    if (months !== null && earlier !== undefined) return { months, before: earlier, after: later };
  }
  return null;
}

const qualifiers = { "more-than": "over", "at-least": "at-least", about: "about", by: null, unclear: null } as const;

/** What the race is about: a promise for the end of a year, and the day whose figures it was said with. */
export interface RaceSettings {
  readonly promise: string;
  readonly promised_with: DateSpan;
}

function promiseIn(data: Data, race: readonly RaceYear[], { promise, promised_with }: RaceSettings): FdiRaceSeries["promise"] {
  const row = promiseOf(data, promise);
  const from = race.flatMap(({ points }) => points).find((point) => point.day.iso === promised_with.iso);
  if (from === undefined || row.target === null) throw new Error(`No checkpoint or target for the promise of ${promised_with.iso}`);
  return {
    id: row.id,
    year: yearOf(promised_with),
    from,
    target: row.target,
    qualifier: qualifiers[row.comparison],
    row: rowName(promises, row),
    source: row.source_id,
  };
}

/** Years that scenes show, in order. */
export const yearsShown = (scenes: readonly { readonly lead: number; readonly behind: readonly number[] }[]): number[] =>
  [...new Set(scenes.flatMap(({ lead, behind }) => [lead, ...behind]))].toSorted((a, b) => a - b);

/** What a year was to bring, as long as nobody says what it brought. */
function expectedOf(data: Data, year: number): FdiRaceSeries["expected"] {
  const known = knownValue(data, "fdi", year);
  if (known === null || isResult(known.status)) return null;
  return { year, total: known.value, qualifier: known.qualifier, row: known.row, source: known.source };
}

/** The race of the years that scenes show. */
export function fdiRace(data: Data, settings: RaceSettings, years: readonly number[]): FdiRaceSeries {
  const race = years.map((year) => raceYear(data.fdi_checkpoints, year, knownResult(data, "fdi", year)));
  const last = race.at(-1);
  return {
    years: race,
    promise: promiseIn(data, race, settings),
    expected: last ? expectedOf(data, last.year) : null,
    sameMonths: sameMonthsOf(race.at(-2), last),
  };
}
