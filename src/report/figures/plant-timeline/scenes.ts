import type { TimelineScene } from "./chart.ts";

/** Everything; then what was planned and what happened, each alone. */
export const plantTimelineScenes = {
  all: { kinds: ["planned", "actual"] },
  planned: { kinds: ["planned"] },
  actual: { kinds: ["actual"] },
} as const satisfies Record<string, TimelineScene>;
