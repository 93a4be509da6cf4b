import { drawLabel } from "../../../kit/drawing/draw-label.ts";
import { placeInBestOrder, rotations } from "../../../kit/drawing/label-orders.ts";
import { type Anchor, type Label, labelBox, type PlacedLabel, type Spot } from "../../../kit/drawing/labels.ts";
import { type Box, type Disc, type Line, meets, type Shape } from "../../../kit/drawing/shapes.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import type { PlacedProject } from "../../projects/mark.ts";
import { innerLabel } from "../../projects/mark.ts";
import type { DrawContext } from "./field.ts";

/** How far from its mark a name may stand, in CSS pixels, and in how many directions. */
const distances = [5, 9, 14, 20, 27, 36, 46, 58];
const directions = 24;
/** Nearer than this, a name needs no line to its mark. */
const close = 6;

const anchors: readonly Anchor[] = ["start", "middle", "end"];

/** The room of a mark with its ring. */
export const discOf = ({ x, y, r }: PlacedProject): Disc => ({ kind: "disc", x, y, r: r + 2 });

/** Another mark must be this much farther from a name without a line than its own, in CSS pixels. */
const plainly = 5;

interface Name {
  /** The marks that it is the name of, the largest first. */
  readonly of: readonly PlacedProject[];
  readonly text: string;
}

/** What a project is called together with others of its investor: their names and the investor's begin alike (Foxconn …). */
function sharedName({ dot }: PlacedProject): string {
  const [first = ""] = dot.short.split(" ", 1);
  return dot.investor?.startsWith(first) === true ? first : dot.short;
}

/** A name for each project, or for all of one investor's together, with their number. */
function namesOf(nameless: readonly PlacedProject[], meant: readonly PlacedProject[], { words }: DrawContext): Name[] {
  return [...Map.groupBy(nameless, sharedName)].map(([shared, of]): Name => {
    const [only, ...others] = of;
    if (only !== undefined && others.length === 0) return { of, text: only.dot.short };
    return { of, text: `${shared}, ${words.projects(meant.filter((project) => sharedName(project) === shared).length)}` };
  });
}

/** All around a mark, the nearest first. A name at the end of a line above or below may also run the other way, or stand on its middle. */
function spotsAround({ x, y, r }: PlacedProject): Spot[] {
  const edge = r + 2;
  return distances.flatMap((distance) =>
    Array.from({ length: directions }, (_, turn): Spot[] => {
      const angle = (turn / directions) * 2 * Math.PI;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const at = { x: x + across * (edge + distance), y: y + down * (edge + distance) };
      const anchor = across > 0.3 ? "start" : across < -0.3 ? "end" : "middle";
      // A name beside its mark stands on its middle, one above or below it ends or begins there.
      const beside = { x: at.x + { start: 3, middle: 0, end: -3 }[anchor], y: at.y + 4 + down * 6, anchor } as const;
      if (distance <= close) return [beside];
      const leader: Line = { kind: "line", x0: x + across * (edge + 0.5), y0: y + down * (edge + 0.5), x1: at.x, y1: at.y };
      const foot = at.y + (down < 0 ? -3 : typeScale.small.size + 1);
      const others = Math.abs(down) < 0.5 ? [] : anchors.filter((other) => other !== anchor);
      return [{ ...beside, leader }, ...others.map((other): Spot => ({ x: at.x, y: foot, anchor: other, leader }))];
    }).flat(),
  );
}

/** CSS pixels between a name and the edge of a mark. */
const gapBetween = ({ x0, y0, x1, y1 }: Box, { x, y, r }: PlacedProject): number =>
  Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1)) - r;

/** Where a name reads as that of its mark, or of one of its marks: on a line to it, or plainly nearer to it than to any other. */
function labelOf({ of, text }: Name, placed: readonly PlacedProject[]): Label {
  const lines = [{ text, strong: true }];
  const spots = of.map((project) => {
    const isPlain = (spot: Spot): boolean => {
      if (spot.leader) return true;
      const box = labelBox(lines, spot);
      const nearest = gapBetween(box, project) + plainly;
      return placed.every((other) => of.includes(other) || gapBetween(box, other) > nearest);
    };
    return spotsAround(project).filter(isPlain);
  });
  // Of several marks the nearest place to any of them.
  const ranks = Math.max(...spots.map(({ length }) => length));
  const byRank = Array.from({ length: ranks }, (_, rank) => spots.flatMap((all) => all.slice(rank, rank + 1))).flat();
  return { of: of[0]?.dot.id ?? "", lines, spots: byRank };
}

/** The largest mark's name first; then both ways across the picture, from each name on. */
function* ordersOf(names: readonly Label[]): Generator<readonly Label[]> {
  yield names;
  const across = names.toSorted((a, b) => (a.spots[0]?.x ?? 0) - (b.spots[0]?.x ?? 0));
  yield* rotations(across);
  yield* rotations(across.toReversed());
}

/** Names without a place, and pairs of lines that cross: those who read them would mix them up. */
function faultsOf(names: readonly Label[], placed: readonly PlacedLabel[]): number {
  const lines = placed.flatMap(({ spot: { leader } }) => leader ?? []);
  const crossed = lines.filter((line, index) => lines.some((other, at) => at > index && meets(line, other)));
  return names.length - placed.length + crossed.length;
}

/** Names of the projects that a scene speaks of, beside those too small to hold theirs, where there is room between marks and words. */
export function drawFocusNames(context: DrawContext, placed: readonly PlacedProject[], words: readonly Shape[], sheet: Box): SVGElement[] {
  const { document, focus } = context;
  const meant = placed.filter(({ dot }) => dot.id !== null && focus.has(dot.id)).toSorted((a, b) => b.r - a.r);
  const nameless = meant.filter((project) => innerLabel(document, project, "").length === 0);
  const names = namesOf(nameless, meant, context).map((name) => labelOf(name, placed));
  const found = placeInBestOrder(ordersOf(names), [...placed.map(discOf), ...words], sheet, (labels) => faultsOf(names, labels));
  return found.flatMap((label) => drawLabel(document, label));
}
