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
  /** What was expected of a year: before its end was known, and after. */
  readonly expected: (amount: string) => string;
  readonly hadExpected: (amount: string) => string;
  /** The goal of the year that is not over, what it still waits for, and the days that were left of it when sources were last read. */
  readonly ahead: (year: number) => string;
  readonly toGoal: string;
  readonly daysLeft: (days: number) => string;
  /** From which day they are counted. */
  readonly asOf: (day: string) => string;
  /** Why no dot of that year is filled. */
  readonly notCounted: string;
}

/** Filled: registered. Hollow: promised. Broken outline: the mark that stayed empty. Quiet: already told. */
type DotState = "filled" | "hollow" | "unfilled" | "quiet";

export interface Run {
  readonly state: DotState;
  /** The row of the table that these dots draw. */
  readonly row: string;
  /** Dot numbers as keys, so that a dot keeps its identity from scene to scene. */
  readonly keys: readonly string[];
  /** Dots of no other scene: none of them goes anywhere, so those painted alike are drawn as one mark. */
  readonly stays?: true;
}

/** A sum in bold and what it is. Of dots that are not filled, it has their colour, for no two kinds of them mean the same. */
export interface Label {
  readonly value: string;
  readonly text: string;
  readonly of?: Exclude<DotState, "filled" | "quiet">;
}

export interface Block {
  readonly label?: Label;
  /** What this block and those after it have in common, above their labels. */
  readonly group?: Label;
  /** What the last dots of the block are, beside them. */
  readonly rest?: Label;
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
    return {
      label: { value: format.number(park.amount), text: park.names[format.lang] },
      runs: [{ state: "hollow", row: park.park, keys }],
    };
  });
}

/** A number with the word its source puts before it: "about 960". */
const stated = ({ amount, qualifier }: Amount, format: Format): string => format.qualified(format.number(amount), qualifier);

const millions = ({ amount, qualifier }: Amount, format: Format): string => format.amount(amount, "million-usd", qualifier);

/** All that was still awaited, on the day of the count. */
const promisedLabel = ({ promised }: PromiseGridSeries, words: PromiseGridWords, format: Format): Label => ({
  value: millions(promised, format),
  text: words.promised,
  of: "hollow",
});

function registeredPlan(series: PromiseGridSeries, words: PromiseGridWords, format: Format): Plan {
  const { registered, promised } = series;
  const day = format.dayAndMonth(registered.asOf, "short");
  return {
    arrangement: "field",
    heads: [{ value: format.billions(registered.amount, 2), text: words.registered(day) }],
    under: promisedLabel(series, words, format),
    blocks: [
      {
        runs: [
          { state: "filled", row: "registered", keys: dotKeys(0, registered.dots) },
          { state: "hollow", row: "promised", keys: dotKeys(registered.dots, promised.dots) },
        ],
      },
    ],
  };
}

function outcomePlan({ year, outcome, goal }: PromiseGridSeries, words: PromiseGridWords, format: Format): Plan {
  // Up to the goal and no further: what was hoped for beyond it is not missing.
  const empty = Math.max(0, goal.dots - outcome.dots);
  const gap: Label = {
    value: format.amount(Math.round(goal.amount - outcome.amount), "million-usd"),
    text: words.unfilled,
    of: "unfilled",
  };
  return {
    arrangement: "field",
    heads: [{ value: format.billions(outcome.amount, 2), text: words.yearEnd(year) }],
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
        label: { value: millions(newCapital, format), text: words.newCapital(series.newProjects) },
        runs: [{ state: "filled", row: "new-capital", keys: dotKeys(0, newCapital.dots) }],
      },
      {
        label: { value: millions(addedCapital, format), text: words.addedCapital(series.addedProjects) },
        runs: [{ state: "filled", row: "added-capital", keys: dotKeys(newCapital.dots, registered.dots - newCapital.dots) }],
      },
    ],
  };
}

function yearsPlan(series: PromiseGridSeries, words: PromiseGridWords, format: Format): Plan {
  const { year, before, outcome, after, afterIsWhole, afterExpected } = series;
  const expected = stated(afterExpected, format);
  const waiting = Math.max(0, afterExpected.dots - after.dots);
  return {
    arrangement: "bars",
    heads: [],
    blocks: [
      {
        label: { value: millions(before, format), text: words.yearEnd(year - 1) },
        runs: [{ state: "filled", row: "before", keys: dotKeys(0, before.dots, "b"), stays: true }],
      },
      {
        label: { value: millions(outcome, format), text: words.yearEnd(year) },
        runs: [{ state: "filled", row: "outcome", keys: dotKeys(0, outcome.dots) }],
      },
      {
        label: {
          value: millions(after, format),
          text: afterIsWhole ? words.yearEnd(year + 1) : words.registered(format.date(after.asOf, "short")),
        },
        rest: { value: "", text: (afterIsWhole ? words.hadExpected : words.expected)(expected), of: "hollow" },
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
  const { goal, counted, year, daysLeft, readOn } = ahead;
  const filled = Math.min(counted?.dots ?? 0, goal.dots);
  const done: Run[] = filled > 0 ? [{ state: "filled", row: "ahead-counted", keys: dotKeys(0, filled, "y"), stays: true }] : [];
  const head: Label = counted
    ? {
        value: format.billions(counted.amount, 2, counted.qualifier),
        text: words.registered(format.date(counted.asOf, "short")),
      }
    : { value: format.billions(goal.amount, 0), text: words.ahead(year), of: "hollow" };
  const left = counted && {
    value: format.billions(goal.amount - counted.amount, 2, counted.qualifier && "about"),
    text: words.toGoal,
    of: "hollow" as const,
  };
  return {
    arrangement: "field",
    heads: [head, { value: words.daysLeft(daysLeft), text: words.asOf(format.date(readOn, "short")) }],
    ...(left === null ? { foot: words.notCounted } : goal.dots > filled ? { under: left } : {}),
    blocks: [{ runs: [...done, { state: "hollow", row: "ahead", keys: dotKeys(filled, goal.dots - filled, "y"), stays: true }] }],
  };
}

/** What each scene shows, as blocks of dots. Where a block stands is decided later, by the width. */
export function planOf(series: PromiseGridSeries, { view }: PromiseGridScene, words: PromiseGridWords, format: Format): Plan {
  switch (view) {
    case "parts":
      return partsPlan(series, words, format);
    case "parks": {
      const { registered } = series;
      const told: Block = {
        label: { value: millions(registered, format), text: words.registered(format.dayAndMonth(registered.asOf, "short")) },
        runs: [{ state: "quiet", row: "registered", keys: dotKeys(0, registered.dots) }],
      };
      const [first, ...others] = parkBlocks(series, format);
      const parks = first === undefined ? [] : [{ ...first, group: promisedLabel(series, words, format) }, ...others];
      return { arrangement: "blocks", heads: [], blocks: [told, ...parks] };
    }
    case "years":
      return yearsPlan(series, words, format);
    case "ahead":
      return aheadPlan(series, words, format);
    case "outcome":
      return outcomePlan(series, words, format);
    default:
      return registeredPlan(series, words, format);
  }
}
