import type { FdiRaceScene } from "./chart.ts";

/**
 * Year after year, each with the ones before it behind. Each halts where its story turns: before the leap of October 2023, at the middle
 * of 2024 and on the day of its promise, at the middle of 2025.
 */
export const fdiRaceScenes = {
  "y2023-september": { lead: 2023, behind: [], until: "2023-09-30" },
  y2023: { lead: 2023, behind: [] },
  "y2024-june": { lead: 2024, behind: [2023], until: "2024-06-30" },
  "y2024-november": { lead: 2024, behind: [2023], until: "2024-11-15" },
  y2024: { lead: 2024, behind: [2023] },
  "y2025-june": { lead: 2025, behind: [2023, 2024], until: "2025-06-30" },
  y2025: { lead: 2025, behind: [2023, 2024] },
} as const satisfies Record<string, FdiRaceScene>;
