import { type Candidate, candidateOf, cheapest } from "./cheapest-place.ts";
import { type Box, isInside, type Line, type Shape } from "./shapes.ts";
import { textWidth } from "./text-width.ts";
import { typeScale } from "./type-scale.ts";

export type Anchor = "start" | "middle" | "end";

/** A place a label may take: its first line's foot, and a line to its mark where it stands apart. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly leader?: Line;
}

/** Small letters, each line below the one before. */
export interface LabelLine {
  readonly text: string;
  readonly strong?: boolean;
}

export interface Label {
  /** Key of the mark that it speaks of. */
  readonly of: string;
  readonly lines: readonly LabelLine[];
  /** Best place first. */
  readonly spots: readonly Spot[];
}

export interface PlacedLabel {
  readonly label: Label;
  readonly spot: Spot;
  /** The room that it takes. */
  readonly shapes: readonly Shape[];
}

const { small } = typeScale;
/** Two labels side by side must not read as one. */
const apart = 3;
/** Below the foot of a line: its tails. */
const tail = 3;

/** The room of a label's words: marks above capitals (Ấ, Ể) and tails below the line included. */
export function labelBox(lines: readonly LabelLine[], { x, y, anchor }: Spot): Box {
  const width = Math.max(...lines.map(({ text, strong }) => textWidth(text, small.size, strong ? 600 : 400)));
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    kind: "box",
    x0: left - apart,
    y0: y - small.size,
    x1: left + width + apart,
    y1: y + (lines.length - 1) * small.line + tail,
  };
}

const shapesOf = ({ lines }: Label, spot: Spot): Shape[] => [labelBox(lines, spot), ...(spot.leader ? [spot.leader] : [])];

/**
 * Gives each label, in order of importance, the first of its places that is free; a label without one is left to the table.
 * A label covers nothing that is taken; its leader runs over lines only where it cannot go round them.
 */
export function placeLabels(labels: readonly Label[], taken: readonly Shape[], bounds: Box): PlacedLabel[] {
  const occupied: Candidate[] = taken.map((shape) => candidateOf([shape]));
  return labels.flatMap((label): PlacedLabel[] => {
    const places = label.spots
      .map((spot, rank) => ({ ...candidateOf(shapesOf(label, spot), rank), spot }))
      .filter(({ shapes: [box] }) => box !== undefined && isInside(box, bounds));
    const best = cheapest(places, occupied);
    if (!best?.isFree) return [];
    occupied.push(best.place);
    return [{ label, spot: best.place.spot, shapes: best.place.shapes }];
  });
}
