import { type Label, placeLabels, type PlacedLabel, type Spot } from "../../../kit/drawing/labels.ts";
import { type Box, type Disc, type Shape } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import type { PlacedProject } from "../../projects/mark.ts";
import { innerLabel } from "../../projects/mark.ts";
import type { DrawContext } from "./field.ts";

/** How far from its mark a name may stand, in CSS pixels, and in how many directions. */
const distances = [5, 9, 14, 20, 27, 36, 46];
const directions = 24;
/** Nearer than this, a name needs no line to its mark. */
const close = 6;

/** The room of a mark with its ring. */
export const discOf = ({ x, y, r }: PlacedProject): Disc => ({ kind: "disc", x, y, r: r + 2 });

/** All around a mark, the nearest first. */
function spotsAround({ x, y, r }: PlacedProject): Spot[] {
  const edge = r + 2;
  return distances.flatMap((distance) =>
    Array.from({ length: directions }, (_, turn): Spot => {
      const angle = (turn / directions) * 2 * Math.PI;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const at = { x: x + across * (edge + distance), y: y + down * (edge + distance) };
      const anchor = across > 0.3 ? "start" : across < -0.3 ? "end" : "middle";
      // A name beside its mark stands on its middle, one above or below it ends or begins there.
      const foot = at.y + 4 + down * 6;
      const spot = { x: at.x + { start: 3, middle: 0, end: -3 }[anchor], y: foot, anchor } as const;
      if (distance <= close) return spot;
      return { ...spot, leader: { kind: "line", x0: x + across * (edge + 0.5), y0: y + down * (edge + 0.5), x1: at.x, y1: at.y } };
    }),
  );
}

const labelOf = (placed: PlacedProject): Label[] =>
  placed.dot.id === null ? [] : [{ of: placed.dot.id, lines: [{ text: placed.dot.short, strong: true }], spots: spotsAround(placed) }];

function drawName(document: Document, { label, spot }: PlacedLabel): SVGElement[] {
  const { leader, anchor } = spot;
  const at = { x: spot.x, y: spot.y, "text-anchor": anchor === "start" ? undefined : anchor };
  return [
    ...(leader
      ? [
          svgElement(document, "line", {
            class: "leader",
            x1: leader.x0,
            y1: leader.y0,
            x2: leader.x1,
            y2: leader.y1,
            "data-key": `${label.of}:leader`,
          }),
        ]
      : []),
    ...label.lines.map(({ text }) => svgElement(document, "text", { ...at, class: "small strong halo" }, [text])),
  ];
}

/** Names of the projects that a scene speaks of, beside those too small to hold theirs, where there is room between marks and words. */
export function drawFocusNames(
  { document, focus }: DrawContext,
  placed: readonly PlacedProject[],
  words: readonly Shape[],
  sheet: Box,
): SVGElement[] {
  const isMeant = ({ dot }: PlacedProject) => dot.id !== null && focus.has(dot.id);
  const nameless = placed.filter((project) => isMeant(project) && innerLabel(document, project, "").length === 0);
  const labels = placeLabels(nameless.flatMap(labelOf), [...placed.map(discOf), ...words], sheet);
  return labels.flatMap((label) => drawName(document, label));
}
