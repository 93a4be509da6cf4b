import type { DateSpan } from "../../table/date-span.ts";
import type { BuiltIn, Compiled, Compiler } from "./compiler.ts";
import { dayAt } from "./days.ts";
import { faults } from "./faults.ts";
import { slip } from "./slip.ts";
import type { Node } from "./syntax.ts";
import { refuseEmpty } from "./arithmetic.ts";
import { type DateValue, numberOf, restsOf, type Type, type Value } from "./values.ts";

/** A function of one date. */
const ofDate = (name: string, type: Type, from: (span: DateSpan | null) => Omit<Value, "rests">): BuiltIn => ({
  usage: `${name}(date)`,
  takes: [1, 1],
  compile: ([node]: readonly Node[], compiler: Compiler, at: number): Compiled => {
    const date = node && compiler.compile(node, { kind: "date" });
    if (date?.type.kind !== "date") return slip(faults.usage(`${name}(date)`), at);
    return {
      type,
      run: (scope) => {
        // The type has just been asked.
        const { span, rests } = date.run(scope) as DateValue;
        return { ...from(span), rests } as Value;
      },
    };
  },
});

const monthOf = ({ to }: DateSpan): number => {
  const last = new Date(to);
  return last.getUTCFullYear() * 12 + last.getUTCMonth();
};

/** Months from one month to another: what can be said where a source gives no days. A quarter ends with its last month. */
const months: BuiltIn = {
  usage: "months(from date, to date)",
  takes: [2, 2],
  compile: (nodes, compiler, at) => {
    const [from, to] = nodes.map((node) => compiler.compile(node, { kind: "date" }));
    if (from?.type.kind !== "date" || to?.type.kind !== "date") return slip(faults.usage(months.usage), at);
    return {
      type: { kind: "number" },
      run: (scope) => {
        // The types have just been asked.
        const dates = [from.run(scope) as DateValue, to.run(scope) as DateValue] as const;
        const [first, last] = dates;
        const isUnknown = refuseEmpty(dates, scope, at);
        const coarse = dates.find(({ span }) => span !== null && ["year", "window"].includes(span.precision));
        if (coarse?.span) slip(faults.noMonth(coarse.span.iso), at);
        const value = isUnknown || first.span === null || last.span === null ? null : monthOf(last.span) - monthOf(first.span);
        return numberOf(value, "exact", restsOf(first, last), { unit: "months" });
      },
    };
  },
};

const day = { kind: "date" } as const;
const precision = { kind: "word", options: ["day", "month", "quarter", "year", "window"] } as const;

/** Days of a month, quarter or year; which of these a date is; how many months lie between two. */
export const dateFunctions = {
  "first-day": ofDate("first-day", day, (span) => ({ kind: "date", span: span && dayAt(span.from) })),
  "last-day": ofDate("last-day", day, (span) => ({ kind: "date", span: span && dayAt(span.to) })),
  precision: ofDate("precision", precision, (span) => ({ kind: "word", text: span?.precision ?? null })),
  months,
} as const;
