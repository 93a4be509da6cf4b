import type { GrowthScene } from "./chart.ts";

/** What was aimed at, then what came of it. */
export const growthScenes = {
  targets: { outcomes: false },
  outcomes: { outcomes: true },
} as const satisfies Record<string, GrowthScene>;
