import type { DateSpan } from "../../table/date-span.ts";
import type { BuiltIn, Compiled, Compiler } from "./compiler.ts";
import { dayAt } from "./days.ts";
import { faults } from "./faults.ts";
import { slip } from "./slip.ts";
import type { Node } from "./syntax.ts";
import type { DateValue, Type, Value } from "./values.ts";

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

const day = { kind: "date" } as const;
const precision = { kind: "word", options: ["day", "month", "quarter", "year", "window"] } as const;

/** Days of a month, quarter or year; and which of these a date is. */
export const dateFunctions = {
  "first-day": ofDate("first-day", day, (span) => ({ kind: "date", span: span && dayAt(span.from) })),
  "last-day": ofDate("last-day", day, (span) => ({ kind: "date", span: span && dayAt(span.to) })),
  precision: ofDate("precision", precision, (span) => ({ kind: "word", text: span?.precision ?? null })),
} as const;
