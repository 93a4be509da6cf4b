import type { FdiByYearScene } from "./chart.ts";

/** What was found, then the year of which only an expectation was. */
export const fdiByYearScenes = {
  found: { expected: false },
  expected: { expected: true },
} as const satisfies Record<string, FdiByYearScene>;
