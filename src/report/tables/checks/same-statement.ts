import type { Fault, Place, Problem } from "../../../kit/csv/problem.ts";
import type { Qualifier } from "../../../kit/table/vocabulary.ts";
import type { Subject } from "../known/decider.ts";
import { named } from "../known/named.ts";
import type { PromiseRow } from "../promises.ts";
import type { Data } from "../tables.ts";
import { otherPlace } from "./other-place.ts";

/** What one source said once, typed into two tables, must be the same in both. */
export const saidOtherwise = (there: string, place: Place): Fault => {
  const where = otherPlace(place);
  return {
    code: "said-otherwise",
    rule: {
      vi: `cùng nguồn, cùng lời này, ở ${where.vi} lại ghi ${there}.`,
      en: `the same source says this once; ${where.en} has ${there}.`,
    },
    cure: { vi: "Xem lại nguồn rồi sửa ô sai trong hai ô.", en: "Look at the source again and correct the wrong one of the two cells." },
  };
};

interface Cell {
  readonly value: string;
  readonly place: Place;
}

/** A cell against its like elsewhere: no problem where there is none, or where one agrees. */
function compare(own: Cell, others: readonly Cell[]): Problem[] {
  const [first] = others;
  if (first === undefined || others.some(({ value }) => value === own.value)) return [];
  return [{ ...saidOtherwise(first.value, first.place), ...own.place, value: own.value }];
}

type Row = { readonly source_id: string; readonly at: (column?: string) => Place };
const cellsIn = <R extends Row>(rows: readonly R[], column: string, value: (row: R) => string): Cell[] =>
  rows.map((row) => ({ value: value(row), place: row.at(column) }));

/** How the wording of a target reads as a comparison; a bare number is reached from there. */
const comparisons: Readonly<Record<Qualifier, PromiseRow["comparison"]>> = {
  over: "more-than",
  "at-least": "at-least",
  about: "about",
  nearly: "about",
};

/** Rows of other tables in which the source of a promise says the same. */
function sameTargets(data: Data, promise: PromiseRow, { measure, year }: Extract<Subject, { measure: unknown }>) {
  const isSame = (row: Row) => row.source_id === promise.source_id;
  const targets = data.indicators.filter(
    (row) =>
      isSame(row) &&
      row.status === "target" &&
      row.indicator === (measure === "fdi" ? "fdi-target" : measure) &&
      row.year === year &&
      (row.stated_on?.iso ?? promise.stated_on.iso) === promise.stated_on.iso,
  );
  const expected = data.fdi_by_year.filter((row) => isSame(row) && measure === "fdi" && row.status === "forecast" && row.year === year);
  return { targets, expected };
}

function targetProblems(data: Data, promise: PromiseRow, subject: Extract<Subject, { measure: unknown }>): Problem[] {
  if (promise.target === null || promise.comparison === "unclear") return [];
  const { targets, expected } = sameTargets(data, promise, subject);
  const own: Cell = { value: String(promise.target), place: promise.at("target") };
  const wording: Cell = { value: promise.comparison, place: promise.at("comparison") };
  return [
    ...compare(
      own,
      cellsIn(targets, "value", (row) => String(row.value)),
    ),
    ...compare(
      own,
      cellsIn(expected, "total", (row) => String(row.total)),
    ),
    ...compare(
      wording,
      cellsIn(targets, "qualifier", (row) => (row.qualifier ? comparisons[row.qualifier] : "at-least")),
    ),
  ];
}

function dueProblems(data: Data, promise: PromiseRow, { plant, step }: Extract<Subject, { plant: unknown }>): Problem[] {
  if (promise.due === null) return [];
  const same = data.milestones.filter(
    (row) =>
      row.plant === plant &&
      row.step === step &&
      row.kind === "planned" &&
      row.source_id === promise.source_id &&
      row.stated_on?.iso === promise.stated_on.iso,
  );
  return compare(
    { value: promise.due.iso, place: promise.at("due") },
    cellsIn(same, "date", (row) => row.date.iso),
  );
}

/** A promise against the same words of its source in other tables: targets of indicators, expectations of years, planned milestones. */
export function promisesAgainstPlans(data: Data): Problem[] {
  return data.promises.flatMap((promise) => {
    const read = promise.outcome_ref === null ? null : named(data, promise.outcome_ref, promise.stated_on.from);
    if (read === null || "fault" in read || read.subject === null) return [];
    const { subject } = read;
    return "plant" in subject ? dueProblems(data, promise, subject) : targetProblems(data, promise, subject);
  });
}

/** Parts of a promise are due and were said when the whole is and was. */
export function partsAgainstPromises(data: Data): Problem[] {
  const promises = new Map(data.promises.map((row) => [row.id, row]));
  return data.park_promises.flatMap((part) => {
    const whole = promises.get(part.promise_id);
    if (whole === undefined || whole.target === null || whole.due === null || whole.source_id !== part.source_id) return [];
    const { due } = whole;
    return (
      [
        ["due", part.due, due],
        ["stated_on", part.stated_on, whole.stated_on],
      ] as const
    ).flatMap(([column, own, other]) =>
      compare({ value: own.iso, place: part.at(column) }, [{ value: other.iso, place: whole.at(column) }]),
    );
  });
}
