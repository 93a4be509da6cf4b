import type { FdiRaceScene } from "../charts/fdi-race.ts";

/** Year after year, each with the ones before it behind; the year of the promise halts on the day it was made. */
export const fdiRaceScenes = {
  y2023: { lead: 2023, behind: [] },
  "y2024-november": { lead: 2024, behind: [2023], until: "2024-11-15" },
  y2024: { lead: 2024, behind: [2023] },
  y2025: { lead: 2025, behind: [2023, 2024] },
} as const satisfies Record<string, FdiRaceScene>;
