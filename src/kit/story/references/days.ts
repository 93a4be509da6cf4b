import type { DateSpan } from "../../table/date-span.ts";

export const isDay = ({ from, to }: Pick<DateSpan, "from" | "to">): boolean => from === to;

/** The day at these milliseconds, as a span. */
export const dayAt = (ms: number): DateSpan => ({ iso: new Date(ms).toISOString().slice(0, 10), from: ms, to: ms, precision: "day" });
