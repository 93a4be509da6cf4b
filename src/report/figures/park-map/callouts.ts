import type { Candidate } from "../../../kit/drawing/cheapest-place.ts";
import type { Anchor } from "../../../kit/drawing/labels.ts";
import type { Box, Disc, Line } from "../../../kit/drawing/shapes.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { type Cluster, packProjects } from "../../projects/cluster.ts";
import type { PlacedProject } from "../../projects/mark.ts";
import type { ProjectDot } from "../../projects/projects.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a park has to show, before it has a place beside it: its projects packed, its words broken into lines. */
export interface Callout {
  readonly id: string;
  /** Where the park lies, with half the side of its square; null for the projects that no source places anywhere. */
  readonly anchor: (Point & { readonly half: number }) | null;
  /** Where the scene would have the ring, in pixels; null leaves it to the search. */
  readonly wish: Point | null;
  readonly cluster: Cluster;
  readonly lines: readonly string[];
  /** Says what the scene found, and stands out. */
  readonly isFinding: boolean;
  readonly textWidth: number;
}

/** The callout where it found room: a ring of projects, its words beside the ring, a leader from the park. */
export interface PlacedCallout extends Candidate {
  readonly callout: Callout;
  readonly ring: Disc;
  readonly text: Point & { readonly anchor: Anchor };
  readonly leader: Line | null;
}

/** The projects of a callout where they stand on the picture. */
export const projectsOf = ({ callout, ring }: PlacedCallout): PlacedProject[] =>
  callout.cluster.members.map(({ dot, r, x, y }) => ({ dot, r, x: ring.x + x, y: ring.y + y }));

const { body, small } = typeScale;
/** Air around a cluster inside its ring. */
const rim = 5;
/** Between a ring and its words; without a ring they stand closer. */
const textGap = { ring: 7, none: 4 };

interface CalloutContent {
  readonly dots: readonly ProjectDot[];
  readonly lines: readonly string[];
  readonly isFinding?: boolean;
  /** Radius in pixels of a project of one million dollars. */
  readonly unit: number;
}

/** The first line is the park's name, in bold; the others are small. */
export const calloutOf = (
  place: Pick<Callout, "id" | "anchor" | "wish">,
  { dots, lines, unit, isFinding = false }: CalloutContent,
): Callout => ({
  ...place,
  isFinding,
  cluster: packProjects(dots, unit),
  lines,
  textWidth: Math.max(...lines.map((line, index) => (index === 0 ? textWidth(line, body.size, 600) : textWidth(line, small.size)))),
});

/** Radius of a callout's ring; none where there are no projects. */
export const ringRadius = ({ cluster }: Callout): number => (cluster.radius === 0 ? 0 : cluster.radius + rim);

export type Side = "right" | "left" | "below" | "above";

const anchors: Readonly<Record<Side, Anchor>> = { right: "start", left: "end", below: "middle", above: "middle" };

/** The words on one side of their ring: where they are set from the top, and the room they take. */
export function textAt({ textWidth: width, lines }: Callout, ring: Disc, side: Side): { text: PlacedCallout["text"]; box: Box } {
  const height = lines.length * small.line;
  const away = ring.r + (ring.r > 0 ? textGap.ring : textGap.none);
  const middle = ring.x + { right: away + width / 2, left: -away - width / 2, below: 0, above: 0 }[side];
  const top = ring.y + { right: -height / 2, left: -height / 2, below: away - 2, above: -away - height }[side];
  const anchor = anchors[side];
  const x = middle + { start: -width / 2, middle: 0, end: width / 2 }[anchor];
  return {
    text: { x, y: top, anchor },
    box: { kind: "box", x0: middle - width / 2 - 2, y0: top, x1: middle + width / 2 + 2, y1: top + height },
  };
}

/** From the park to the edge of the ring; none where the two nearly touch. */
export function leaderOf(anchor: NonNullable<Callout["anchor"]>, ring: Disc): Line | null {
  const distance = Math.hypot(ring.x - anchor.x, ring.y - anchor.y);
  const length = distance - ring.r;
  if (length < anchor.half + 3) return null;
  const [ux, uy] = [(ring.x - anchor.x) / distance, (ring.y - anchor.y) / distance];
  return { kind: "line", x0: anchor.x, y0: anchor.y, x1: anchor.x + ux * length, y1: anchor.y + uy * length };
}
