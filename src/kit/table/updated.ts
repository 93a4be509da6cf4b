import type { Correction } from "./corrections.ts";
import type { Source } from "./sources.ts";

const latest = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last), "");

/** What a day of change is asked of: a figure, a table, the whole. */
interface Told {
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
}

/**
 * The last day on which one of its sources was read or a published figure of it was put right, as ISO text: of all data, the day of the
 * edition. Empty where there is neither.
 */
export const updatedOn = ({ sources, corrections }: Told): string =>
  latest([...sources.map(({ accessed }) => accessed.iso), ...corrections.map(({ date }) => date.iso)]);
