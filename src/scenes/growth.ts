import type { GrowthScene } from "../charts/growth.ts";

/** What was aimed at, then what came of it. */
export const growthScenes = {
  targets: { outcomes: false },
  outcomes: { outcomes: true },
} as const satisfies Record<string, GrowthScene>;
