import { type Mark, type Paint, pathGeometry } from "../kit/scrolly/mark.ts";

export const unpainted: Paint = {
  fill: "none",
  fillOpacity: 1,
  stroke: "none",
  strokeOpacity: 1,
  opacity: 1,
  width: 1,
  dash: [],
  cap: "butt",
};
const shared = { paint: unpainted, transform: { k: 1, x: 0, y: 0 }, drawn: 1, onBasemap: false } as const;

/** @param numbers x, y, width, height and corner radius */
export const box = (numbers: readonly number[], part: Partial<Mark> = {}): Mark => ({ ...shared, pieces: undefined, numbers, ...part });

export const path = (data: string, part: Partial<Mark> = {}): Mark => ({ ...shared, ...pathGeometry(data), ...part });

export const painted = (part: Partial<Paint>): Pick<Mark, "paint"> => ({ paint: { ...unpainted, ...part } });
