/** Moments are UTC milliseconds. Every day has the same length, for no clock here is ever put back. */
export const dayMs = 86_400_000;

/** On average over four years: for distances told in months, never for dates. */
export const daysInMonth = 30.4375;
export const monthMs = daysInMonth * dayMs;
export const yearMs = 12 * monthMs;

/** A span lasts until its last day has passed: the first moment after it. */
export const endOf = ({ to }: { readonly to: number }): number => to + dayMs;
