import type { SpanLike } from "../../../kit/i18n/format.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import { cents } from "../../../kit/table/rounding.ts";
import { rowName } from "../../../kit/table/row-name.ts";
import { parkPromises } from "../../tables/park-promises.ts";
import { type FdiCheckpoint, fdiCheckpoints } from "../../tables/fdi-checkpoints.ts";
import type { KnownFigure } from "../../tables/known/known-figure.ts";
import { knownResult } from "../../tables/known/known-value.ts";
import { yearOf } from "../../tables/known/year-rows.ts";
import { type PromiseRow, promises } from "../../tables/promises.ts";
import type { Data } from "../../tables/tables.ts";
import type { Qualifier, Status } from "../../../kit/table/vocabulary.ts";
import { lastRead } from "../../indicators/indicator-years.ts";
import { checkpointOn, promiseOf } from "../../tables/find-row.ts";

/** What one dot stands for. */
export const dotMillionUsd = 10;

export interface ParkPart extends Amount {
  readonly park: string;
  readonly names: { readonly vi: string; readonly en: string };
}

/** A sum of money in whole dots, with what its row says of it. */
export interface Amount {
  readonly amount: number;
  /** "about 960": the source's own word before the number. */
  readonly qualifier: Qualifier | null;
  readonly dots: number;
  readonly status: Status;
  /** The day of the count, or of the promise. */
  readonly asOf: DateSpan;
  /** The row that says it, and its source. */
  readonly row: string;
  readonly source: string;
}

/** Everything the field of dots shows, in million USD and in dots. */
export interface PromiseGridSeries {
  /** The year of the count. */
  readonly year: number;
  /** Registered by the day of the count, in all and in its two parts. */
  readonly registered: Amount;
  readonly newCapital: Amount;
  readonly addedCapital: Amount;
  /** What the source's total holds beyond its parts. */
  readonly unexplained: number;
  readonly newProjects: number;
  readonly addedProjects: number;
  readonly promised: Amount;
  /** The promise by park, largest first; the dots add up to those of the promise. */
  readonly parks: readonly ParkPart[];
  /** The year as it ended, and the goal for it. */
  readonly outcome: Amount;
  readonly goal: Amount;
  readonly before: Amount;
  /** The next year: its total or, until that is known, the last count found; and what was expected of it. */
  readonly after: Amount;
  /** Whether that is what the whole year brought. */
  readonly afterIsWhole: boolean;
  readonly afterExpected: Amount;
  readonly ahead: Ahead;
}

/** The goal of a year that is not over. */
interface Ahead {
  readonly year: number;
  readonly goal: Amount;
  /** What has been counted of it; null where no table says. */
  readonly counted: Amount | null;
  /** Days from the day on which sources were last read to the last one of the goal. */
  readonly daysLeft: number;
  /** That day. */
  readonly readOn: SpanLike;
}

type Stated = Pick<FdiCheckpoint, "status" | "as_of" | "source_id"> & { readonly row: string; readonly qualifier?: Qualifier | null };

const amountOf = (amount: number | null, { status, as_of, row, source_id, qualifier = null }: Stated): Amount => ({
  amount: amount ?? 0,
  qualifier,
  dots: Math.round((amount ?? 0) / dotMillionUsd),
  status,
  asOf: as_of,
  row,
  source: source_id,
});

/** A sum of a checkpoint. */
const counted = (amount: number | null, row: FdiCheckpoint, qualifier = row.qualifier): Amount =>
  amountOf(amount, { ...row, row: rowName(fdiCheckpoints, row), qualifier });

/** How a promise's comparison reads before its number. */
const wordings: Partial<Record<PromiseRow["comparison"], Qualifier>> = { "more-than": "over", "at-least": "at-least", about: "about" };

/** What the provincial paper expected counts as a forecast; a plan's number as a target. */
const promisedAmount = (promise: PromiseRow, status: "forecast" | "target"): Amount => {
  const { target, comparison, stated_on, source_id } = promise;
  return amountOf(target, {
    status,
    as_of: stated_on,
    row: rowName(promises, promise),
    source_id,
    qualifier: wordings[comparison] ?? null,
  });
};

/** Shares out whole dots by largest remainder, so that the parts add up to the dots of their total. */
export function shareDots(amounts: readonly number[], total: number): number[] {
  const exact = amounts.map((amount) => amount / dotMillionUsd);
  const dots = exact.map(Math.floor);
  const order = exact
    .map((_, index) => index)
    .sort((a, b) => (exact[b] ?? 0) - (dots[b] ?? 0) - ((exact[a] ?? 0) - (dots[a] ?? 0)) || a - b);
  const missing = total - dots.reduce((sum, count) => sum + count, 0);
  for (const index of order.slice(0, missing)) dots[index] = (dots[index] ?? 0) + 1;
  return dots;
}

function parkParts(data: Data, promiseId: string, total: number): ParkPart[] {
  const places = new Map(data.places.map((place) => [place.id, place]));
  const rows = data.park_promises.filter(({ promise_id }) => promise_id === promiseId).toSorted((a, b) => b.amount - a.amount);
  const dots = shareDots(
    rows.map((row) => row.amount),
    total,
  );
  return rows.map((row, index) => {
    const place = places.get(row.park_id);
    return {
      park: row.park_id,
      names: { vi: place?.short_vi ?? row.park_id, en: place?.short_en ?? row.park_id },
      ...amountOf(row.amount, { ...row, status: "forecast", as_of: row.stated_on, row: rowName(parkPromises, row) }),
      dots: dots[index] ?? 0,
    };
  });
}

const knownAmount = ({ value, source, ...rest }: KnownFigure): Amount => amountOf(value, { ...rest, as_of: rest.asOf, source_id: source });

/** What a year brought, wherever its total stands. */
function yearAmount(data: Data, year: number): Amount {
  const known = knownResult(data, "fdi", year);
  if (known === null) throw new Error(`No total of ${year}`);
  return knownAmount(known);
}

const dayLength = 24 * 60 * 60 * 1000;

function aheadOf(data: Data, id: string): Ahead {
  const promise = promiseOf(data, id);
  const end = promise.due ?? promise.stated_on;
  const year = new Date(end.to).getUTCFullYear();
  const known = knownResult(data, "fdi", year);
  const read = lastRead(data);
  return {
    year,
    goal: promisedAmount(promise, "target"),
    counted: known ? knownAmount(known) : lastCheckpoint(data, year),
    daysLeft: Math.max(0, Math.floor((end.to - read) / dayLength)),
    readOn: { from: read, to: read, precision: "day" },
  };
}

/** What had been counted of a year last; null where nothing had. */
function lastCheckpoint(data: Data, year: number): Amount | null {
  const rows = data.fdi_checkpoints.filter((row) => row.scope === "province" && yearOf(row.as_of) === year);
  const last = rows.toSorted((a, b) => a.as_of.from - b.as_of.from).at(-1);
  return last === undefined ? null : counted(last.total, last);
}

function lastCount(data: Data, year: number): Amount {
  const last = lastCheckpoint(data, year);
  if (last === null) throw new Error(`No checkpoint of ${year}`);
  return last;
}

/** What the field is about: the day of the count, and the promises around it, by their ids. */
export interface PromiseGridSettings {
  readonly counted: DateSpan;
  readonly goal: string;
  readonly addition: string;
  readonly next_year: string;
  /** The goal of the year that is not over. */
  readonly ahead: string;
}

export function promiseGrid(data: Data, settings: PromiseGridSettings): PromiseGridSeries {
  const year = new Date(settings.counted.to).getUTCFullYear();
  const mid = checkpointOn(data, settings.counted.iso);
  const promise = promiseOf(data, settings.addition);
  const promised = promisedAmount(promise, "forecast");
  const after = knownResult(data, "fdi", year + 1);
  return {
    year,
    registered: counted(mid.total, mid),
    newCapital: counted(mid.new_capital, mid, null),
    addedCapital: counted(mid.added_capital, mid, null),
    unexplained: cents(mid.total - (mid.new_capital ?? 0) - (mid.added_capital ?? 0)),
    newProjects: mid.new_projects ?? 0,
    addedProjects: mid.added_projects ?? 0,
    promised,
    parks: parkParts(data, promise.id, promised.dots),
    outcome: yearAmount(data, year),
    goal: promisedAmount(promiseOf(data, settings.goal), "target"),
    before: yearAmount(data, year - 1),
    after: after ? knownAmount(after) : lastCount(data, year + 1),
    afterIsWhole: after !== null,
    afterExpected: promisedAmount(promiseOf(data, settings.next_year), "forecast"),
    ahead: aheadOf(data, settings.ahead),
  };
}
