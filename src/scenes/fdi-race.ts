import type { FdiRaceScene } from "../charts/fdi-race.ts";

/** Year after year, each with the ones before it behind. */
export const fdiRaceScenes = {
  y2023: { lead: 2023, behind: [] },
  y2024: { lead: 2024, behind: [2023] },
  y2025: { lead: 2025, behind: [2023, 2024] },
} as const satisfies Record<string, FdiRaceScene>;
