import type { ListOf19Scene } from "./chart.ts";

/** The whole list, then each part of it, then the few that have a name. */
export const listOf19Scenes = {
  all: {},
  operating: { stress: "operating" },
  pending: { stress: "pending" },
  named: { stress: "named" },
} as const satisfies Record<string, ListOf19Scene>;
