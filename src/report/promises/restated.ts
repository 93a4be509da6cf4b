import type { LedgerEntry, Promised } from "./verdicts.ts";

type Aim = Pick<LedgerEntry, "unit" | "due" | "statedOn">;

/** Whether a row sets another figure for the same day, later: a goal raised or lowered, and not a part of it. */
export const isRestated = (also: Aim, of: Aim): boolean =>
  also.unit !== null && also.unit === of.unit && also.due?.iso === of.due?.iso && also.statedOn.from > of.statedOn.to;

/** The figures that were set later for the same day. */
export const restatements = (entry: Pick<Promised, "alsoSaid"> & Aim): readonly LedgerEntry[] =>
  entry.alsoSaid.filter((also) => isRestated(also, entry));
