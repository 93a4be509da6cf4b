import type { SlipScene } from "./chart.ts";

/** Each plant alone fills the picture, first as far as could be seen at an earlier day, then whole; then both on common axes. */
export const slipScenes = {
  "car-2023": { plants: ["car"], until: "2023-03" },
  "car-2024": { plants: ["car"], until: "2024-10" },
  car: { plants: ["car"] },
  "lng-2021": { plants: ["lng"], until: "2021-12" },
  "lng-2024": { plants: ["lng"], until: "2024-12" },
  lng: { plants: ["lng"] },
  both: { plants: ["lng", "car"] },
} as const satisfies Record<string, SlipScene>;
