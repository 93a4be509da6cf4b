import type { ProjectsScene } from "./chart.ts";

/** The same circles, re-grouped by what a step asks; then the largest one leaves. */
export const projectsScenes = {
  "by-capital": { groupBy: "capital" },
  "by-country": { groupBy: "country" },
  "by-park": { groupBy: "park" },
  "by-status": { groupBy: "status" },
  "with-jinko": { groupBy: "capital", departure: "pending" },
  jinko: { groupBy: "capital", departure: "done" },
} as const satisfies Record<string, ProjectsScene>;
