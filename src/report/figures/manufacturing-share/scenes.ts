import type { ManufacturingShareScene } from "./chart.ts";

/** What was aimed at, then what was found. */
export const manufacturingShareScenes = {
  targets: { outcomes: false },
  outcomes: { outcomes: true },
} as const satisfies Record<string, ManufacturingShareScene>;
