import type { BrownAndGreenScene } from "./chart.ts";

/** Coal and its power; then the factories beside them; then what the factories were to reach. */
export const brownAndGreenScenes = {
  brown: { manufacturing: false, goals: false },
  green: { manufacturing: true, goals: false },
  goals: { manufacturing: true, goals: true },
} as const satisfies Record<string, BrownAndGreenScene>;
