import type { PromiseGridScene } from "./chart.ts";

/** The field of dots, from the sum of mid-November to what came after. */
export const promiseGridScenes = {
  field: { view: "field" },
  registered: { view: "registered" },
  parts: { view: "parts" },
  parks: { view: "parks" },
  outcome: { view: "outcome" },
  years: { view: "years" },
} as const satisfies Record<string, PromiseGridScene>;
