import type { Format } from "../../../kit/i18n/format.ts";
import type { Amount, PromiseGridSeries } from "./series.ts";

export interface PromiseGridScene {
  readonly view: "field" | "registered" | "parts" | "parks" | "outcome" | "years" | "ahead";
}

export interface PromiseGridWords {
  /** A day without its year. */
  readonly registered: (day: string) => string;
  readonly promised: string;
  readonly newCapital: (projects: number) => string;
  readonly addedCapital: (projects: number) => string;
  readonly unfilled: string;
  readonly unexplained: (amount: string) => string;
  readonly yearEnd: (year: number) => string;
  readonly asOf: (date: string, expected: string) => string;
  readonly wholeYear: (year: number, expected: string) => string;
  /** What the goal of the year that is not over still waits for, and the days that were left of it when sources were last read. */
  readonly ahead: (year: number) => string;
  readonly daysLeft: (days: number) => string;
  readonly counted: (day: string) => string;
  /** Why no dot of that year is filled. */
  readonly notCounted: string;
}

/** Filled: registered. Hollow: promised. Broken outline: the mark that stayed empty. Quiet: already told. Awaited: promised, not yet told. */
type DotState = "filled" | "hollow" | "unfilled" | "quiet" | "awaited";

export interface Run {
  readonly state: DotState;
  /** The row of the table that these dots draw. */
  readonly row: string;
  /** Dot numbers as keys, so that a dot keeps its identity from scene to scene. */
  readonly keys: readonly string[];
  /** Dots of no other scene: none of them goes anywhere, so those painted alike are drawn as one mark. */
  readonly stays?: true;
}

/** A sum in bold and what it is. */
export type Label = readonly [value: string, text: string];

export interface Block {
  readonly label?: Label;
  readonly runs: readonly Run[];
}

/** How a scene stands on the page. */
export interface Plan {
  readonly blocks: readonly Block[];
  /** Labels above the whole field: the first from the left, the second from the right. */
  readonly heads: readonly Label[];
  /** What is said below the row in which the field ends, of its last dots. */
  readonly under?: Label;
  readonly foot?: string;
  readonly arrangement: "field" | "blocks" | "bars";
}

const dotKeys = (start: number, count: number, prefix = "d"): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${start + index}`);

function parkBlocks(series: PromiseGridSeries, format: Format): Block[] {
  let start = series.registered.dots;
  return series.parks.map((park) => {
    const keys = dotKeys(start, park.dots);
    start += park.dots;
    return { label: [format.number(park.amount), park.names[format.lang]], runs: [{ state: "hollow", row: park.park, keys }] };
  });
}

/** A number with the word its source puts before it: "about 960". */
const stated = ({ amount, qualifier }: Amount, format: Format): string => format.qualified(format.number(amount), qualifier);

function fieldPlan(series: PromiseGridSeries, view: "field" | "registered" | "outcome", words: PromiseGridWords, format: Format): Plan {
  const { year, registered, promised, outcome, goal } = series;
  const registeredHead: Label = [format.billions(registered.amount, 2), words.registered(format.dayAndMonth(registered.asOf, "short"))];
  const registeredRun: Run = { state: "filled", row: "registered", keys: dotKeys(0, registered.dots) };
  const promisedRun: Run = {
    state: view === "field" ? "hollow" : "awaited",
    row: "promised",
    keys: dotKeys(registered.dots, promised.dots),
  };
  if (view === "registered") return { arrangement: "field", heads: [registeredHead], blocks: [{ runs: [registeredRun, promisedRun] }] };
  if (view === "field") {
    return {
      arrangement: "field",
      heads: [registeredHead, [format.amount(promised.amount, "million-usd", promised.qualifier), words.promised]],
      blocks: [{ runs: [registeredRun, promisedRun] }],
    };
  }
  // Up to the goal and no further: what was hoped for beyond it is not missing.
  const empty = Math.max(0, goal.dots - outcome.dots);
  const gap: Label = [format.amount(Math.round(goal.amount - outcome.amount), "million-usd"), words.unfilled];
  return {
    arrangement: "field",
    heads: [[format.billions(outcome.amount, 2), words.yearEnd(year)]],
    ...(goal.amount > outcome.amount ? { under: gap } : {}),
    blocks: [
      {
        runs: [
          { state: "filled", row: "outcome", keys: dotKeys(0, outcome.dots) },
          { state: "unfilled", row: "goal", keys: dotKeys(outcome.dots, empty) },
        ],
      },
    ],
  };
}

function partsPlan(series: PromiseGridSeries, words: PromiseGridWords, format: Format): Plan {
  const { newCapital, addedCapital, registered } = series;
  return {
    arrangement: "blocks",
    heads: [],
    foot: words.unexplained(format.number(series.unexplained)),
    blocks: [
      {
        label: [format.number(newCapital.amount), words.newCapital(series.newProjects)],
        runs: [{ state: "filled", row: "new-capital", keys: dotKeys(0, newCapital.dots) }],
      },
      {
        label: [format.number(addedCapital.amount), words.addedCapital(series.addedProjects)],
        runs: [{ state: "filled", row: "added-capital", keys: dotKeys(newCapital.dots, registered.dots - newCapital.dots) }],
      },
    ],
  };
}

/** What the next year brought; or by when so much of it had, and what was expected of the rest. */
function afterLabel({ year, after, afterIsWhole, afterExpected }: PromiseGridSeries, format: Format, words: PromiseGridWords): string {
  const expected = stated(afterExpected, format);
  return afterIsWhole ? words.wholeYear(year + 1, expected) : words.asOf(format.date(after.asOf, "short"), expected);
}

function yearsPlan(series: PromiseGridSeries, words: PromiseGridWords, format: Format): Plan {
  const { year, before, outcome, after, afterExpected } = series;
  const waiting = Math.max(0, afterExpected.dots - after.dots);
  return {
    arrangement: "bars",
    heads: [],
    blocks: [
      {
        label: [format.number(before.amount), words.yearEnd(year - 1)],
        runs: [{ state: "filled", row: "before", keys: dotKeys(0, before.dots, "b"), stays: true }],
      },
      {
        label: [format.number(outcome.amount), words.yearEnd(year)],
        runs: [{ state: "filled", row: "outcome", keys: dotKeys(0, outcome.dots) }],
      },
      {
        label: [format.number(after.amount), afterLabel(series, format, words)],
        runs: [
          { state: "filled", row: "after", keys: dotKeys(0, after.dots, "a"), stays: true },
          { state: "hollow", row: "after-expected", keys: dotKeys(after.dots, waiting, "a"), stays: true },
        ],
      },
    ],
  };
}

/** The year that is not over: its goal, hollow, and in it whatever has been counted. */
function aheadPlan({ ahead }: PromiseGridSeries, words: PromiseGridWords, format: Format): Plan {
  const { goal, counted, year, daysLeft } = ahead;
  const filled = Math.min(counted?.dots ?? 0, goal.dots);
  const done: Run[] = filled > 0 ? [{ state: "filled", row: "ahead-counted", keys: dotKeys(0, filled, "y"), stays: true }] : [];
  const left: Label = [words.daysLeft(daysLeft), ""];
  const head: Label = counted
    ? [format.billions(counted.amount, 2, counted.qualifier), words.counted(format.date(counted.asOf, "short"))]
    : [format.billions(goal.amount, 0), words.ahead(year)];
  return {
    arrangement: "field",
    heads: [head, left],
    ...(counted ? {} : { foot: words.notCounted }),
    blocks: [{ runs: [...done, { state: "hollow", row: "ahead", keys: dotKeys(filled, goal.dots - filled, "y"), stays: true }] }],
  };
}

/** What each scene shows, as blocks of dots. Where a block stands is decided later, by the width. */
export function planOf(series: PromiseGridSeries, { view }: PromiseGridScene, words: PromiseGridWords, format: Format): Plan {
  switch (view) {
    case "parts":
      return partsPlan(series, words, format);
    case "parks": {
      const registered: Block = {
        label: [format.number(series.registered.amount), words.registered(format.dayAndMonth(series.registered.asOf, "short"))],
        runs: [{ state: "quiet", row: "registered", keys: dotKeys(0, series.registered.dots) }],
      };
      return { arrangement: "blocks", heads: [], blocks: [registered, ...parkBlocks(series, format)] };
    }
    case "years":
      return yearsPlan(series, words, format);
    case "ahead":
      return aheadPlan(series, words, format);
    default:
      return fieldPlan(series, view, words, format);
  }
}
