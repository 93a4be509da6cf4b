import type { FdiProvincesScene } from "./chart.ts";

/** The ranking of one year, then of the next with the year before marked on its bars. */
export const fdiProvincesScenes = {
  y2023: { year: 2023, before: null },
  y2024: { year: 2024, before: 2023 },
} as const satisfies Record<string, FdiProvincesScene>;
