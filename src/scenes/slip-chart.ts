import type { SlipScene } from "../charts/slip-chart.ts";

/** One plant alone fills the picture; then both on common axes. */
export const slipScenes = {
  car: { plants: ["car"] },
  lng: { plants: ["lng"] },
  both: { plants: ["lng", "car"] },
} as const satisfies Record<string, SlipScene>;
