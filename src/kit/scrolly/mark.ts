/** Scales and then moves a picture's own units to CSS pixels of its still. As in D3, `k` is the scale. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** How a mark is painted, as the browser has computed it: CSS colours, opacities from 0 to 1, lengths in the picture's units. */
export interface Paint {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
  readonly opacity: number;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
}

/**
 * A mark as it stands in a picture, in the picture's units. `pieces` tells its two kinds apart: a box (a rectangle, or a circle, whose
 * corners are round, so that a tile can become a dot) has none, and its numbers are x, y, width, height and corner radius. A path's
 * numbers are those of its data, and `pieces` is the text before, between and after them.
 */
export interface Mark {
  readonly pieces: readonly string[] | undefined;
  readonly numbers: readonly number[];
  readonly paint: Paint;
  readonly transform: Transform;
  /** Part of a path that is drawn, from its start: 0 to 1, and less than 1 only while it grows. */
  readonly drawn: number;
  /** Whether it stands on the map and moves with it: its class is `pinned`. */
  readonly onBasemap: boolean;
}

export type Geometry = Pick<Mark, "pieces" | "numbers">;

const numberPattern = /-?\d*\.?\d+(?:e-?\d+)?/g;

/** @param data path data of SVG */
export const pathGeometry = (data: string): Geometry => ({
  pieces: data.split(numberPattern),
  numbers: (data.match(numberPattern) ?? []).map(Number),
});

/** The inverse of `pathGeometry`. */
export const pathData = (pieces: readonly string[], numbers: readonly number[]): string =>
  pieces.reduce((data, piece, index) => data + piece + (numbers[index] ?? ""), "");

export function geometryOf(element: Element): Geometry {
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  switch (element.tagName) {
    case "circle": {
      const r = number("r");
      return { pieces: undefined, numbers: [number("cx") - r, number("cy") - r, r * 2, r * 2, r] };
    }
    case "rect":
      return { pieces: undefined, numbers: [number("x"), number("y"), number("width"), number("height"), number("rx")] };
    case "line":
      return pathGeometry(`M${number("x1")},${number("y1")}L${number("x2")},${number("y2")}`);
    default:
      return pathGeometry(element.getAttribute("d") ?? "");
  }
}

const isMarksOnly = (element: Element): boolean =>
  element.hasAttribute("data-key") ||
  (element.tagName === "g" && element.firstElementChild !== null && [...element.children].every(isMarksOnly));

/** The fewest elements that hold all marks of a picture and nothing else: to hide a group costs a hundredth of hiding its 300 dots. */
export const markGroupsIn = (element: Element): Element[] =>
  [...element.children].flatMap((child) => (isMarksOnly(child) ? [child] : markGroupsIn(child)));
