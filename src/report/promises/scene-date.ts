import { type DateSpan, parseDateSpan } from "../../kit/table/date-span.ts";

/** The date to which a scene knows, which its author has typed. */
export function sceneDate(iso: string): DateSpan {
  const span = parseDateSpan(iso);
  if (span === undefined) throw new Error(`A scene shows no date: ${iso}`);
  return span;
}
