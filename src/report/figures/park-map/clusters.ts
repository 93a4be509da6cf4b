import type { Site } from "./series.ts";
import type { ProjectDot } from "../../projects/projects.ts";
import { type Cluster, packProjects } from "../../projects/cluster.ts";
import { boundsOf, type Box, type Disc, isInside, type Line, meets, type Shape } from "../../../kit/drawing/placing.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";

export const lineHeight = 15;

/** A site before it has a place: where it lies on the map, its projects packed, its words broken into lines. */
export interface Lens {
  readonly id: string;
  /** Null for the projects that no source places anywhere. */
  readonly anchor: { readonly x: number; readonly y: number; readonly half: number } | null;
  /** Where the scene would have the lens, in pixels; null leaves it to the search. */
  readonly wish: { readonly x: number; readonly y: number } | null;
  readonly cluster: Cluster;
  readonly lines: readonly string[];
  readonly textWidth: number;
}

/** The lens where it found room: its disc of projects beside the park, its words beside the disc. */
export interface PlacedLens {
  readonly lens: Lens;
  readonly disc: Disc;
  readonly text: { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" };
  readonly leader: Line | null;
  readonly shapes: readonly Shape[];
  readonly bounds: Box;
  readonly cost: number;
}

/** Air around a cluster inside its lens. */
const rim = 5;
const textGap = 7;

export const lensOf = (
  { id, anchor, wish }: Pick<Lens, "id" | "anchor" | "wish">,
  dots: readonly ProjectDot[],
  unit: number,
  lines: readonly string[],
): Lens => ({
  id,
  anchor,
  wish,
  cluster: packProjects(dots, unit),
  lines,
  textWidth: Math.max(...lines.map((line, index) => textWidth(line, index === 0 ? 13 : 12, index === 0 ? 600 : 400))),
});

export const lensRadius = ({ cluster }: Lens): number => (cluster.radius === 0 ? 0 : cluster.radius + rim);

/** Side of the square that has the park's area at the map's scale, in pixels. */
export const squareSide = ({ areaHa }: Site, pixelsPerKm: number): number => Math.sqrt((areaHa ?? 0) / 100) * pixelsPerKm;

type Side = "right" | "left" | "below" | "above";
/** Words read best to the right of what they name. */
const sideCost: Readonly<Record<Side, number>> = { right: 0, left: 3, below: 6, above: 8 };

function textAt(lens: Lens, disc: Disc, side: Side): { text: PlacedLens["text"]; box: Box } {
  const width = lens.textWidth;
  const height = lens.lines.length * lineHeight;
  const gap = disc.r > 0 ? textGap : 4;
  const centre = { right: disc.x + disc.r + gap + width / 2, left: disc.x - disc.r - gap - width / 2, below: disc.x, above: disc.x }[side];
  const top = {
    right: disc.y - height / 2,
    left: disc.y - height / 2,
    below: disc.y + disc.r + gap - 2,
    above: disc.y - disc.r - gap - height,
  }[side];
  const anchor = side === "right" ? "start" : side === "left" ? "end" : "middle";
  const x = anchor === "start" ? centre - width / 2 : anchor === "end" ? centre + width / 2 : centre;
  return {
    text: { x, y: top, anchor },
    box: { kind: "box", x0: centre - width / 2 - 2, y0: top, x1: centre + width / 2 + 2, y1: top + height },
  };
}

function leaderOf(anchor: NonNullable<Lens["anchor"]>, disc: Disc): Line | null {
  const distance = Math.hypot(disc.x - anchor.x, disc.y - anchor.y);
  const length = distance - disc.r;
  if (length < anchor.half + 3) return null;
  const [ux, uy] = [(disc.x - anchor.x) / distance, (disc.y - anchor.y) / distance];
  return { kind: "line", x0: anchor.x, y0: anchor.y, x1: anchor.x + ux * length, y1: anchor.y + uy * length };
}

export interface Room {
  readonly width: number;
  readonly height: number;
  readonly shareOnLand: (x: number, y: number, r: number) => number;
}

const directions = 26;
const sides: readonly Side[] = ["right", "left", "below", "above"];

/** What a lens of one pixel's radius, all over land, costs in pixels of leader: large ones belong on the sea or on the neighbours. */
const landCost = 0.25;
/** Words over land hide less: they are clear between their lines. */
const wordCost = 120;
/** More than any leader is long: a park stays visible whenever it can. */
const parkCost = 2_000;

/** A leader that runs over another park seems to start there. */
const strayCost = 350;

/** What it costs a shape to cover parks; the one a leader starts from is its own. */
function overParks(shape: Shape, parks: readonly Disc[], own: Lens["anchor"]): number {
  let cost = 0;
  for (const park of parks)
    if (meets(shape, park)) cost += shape.kind !== "line" ? parkCost : park.x === own?.x && park.y === own.y ? 0 : strayCost;
  return cost;
}

/** The places of one disc: its words on each side of it, as far as all stays inside the map. A leader may cross a park, words and discs may not. */
function withWords(lens: Lens, disc: Disc, leader: Line | null, cost: number, room: Room, parks: readonly Disc[]): PlacedLens[] {
  if (!isInside(disc, room.width, room.height)) return [];
  const fixed: readonly Shape[] = [...(disc.r > 0 ? [disc] : []), ...(leader === null ? [] : [leader])];
  const land = disc.r > 0 && lens.wish === null ? landCost * disc.r ** 2 * Math.sqrt(room.shareOnLand(disc.x, disc.y, disc.r)) : 0;
  const own = cost + land + fixed.reduce((sum, shape) => sum + overParks(shape, parks, lens.anchor), 0);
  const places: PlacedLens[] = [];
  for (const side of sides) {
    const { text, box } = textAt(lens, disc, side);
    if (!isInside(box, room.width, room.height) || (leader !== null && meets(leader, box))) continue;
    const covered = wordCost * room.shareOnLand((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, (box.x1 - box.x0) / 2);
    const shapes = [...fixed, box];
    const all = own + covered + sideCost[side] + overParks(box, parks, null);
    places.push({ lens, disc, text, leader, shapes, bounds: boundsOf(shapes), cost: all });
  }
  return places;
}

function around(lens: Lens, anchor: NonNullable<Lens["anchor"]>, room: Room, parks: readonly Disc[]): PlacedLens[] {
  const r = lensRadius(lens);
  const nearest = anchor.half * 1.2 + r + (r > 0 ? 8 : 3);
  const reach = Math.hypot(room.width, room.height) * 0.6;
  const places: PlacedLens[] = [];
  for (let distance = nearest; distance < nearest + reach; distance += Math.max(7, (distance - nearest) * 0.09))
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (turn / directions) * 2 * Math.PI;
      const disc: Disc = { kind: "disc", x: anchor.x + Math.cos(angle) * distance, y: anchor.y + Math.sin(angle) * distance, r };
      places.push(...withWords(lens, disc, leaderOf(anchor, disc), distance - nearest, room, parks));
    }
  return places;
}

/** Around the place a scene wishes for, however the land lies. */
function nearWish(
  lens: Lens,
  anchor: NonNullable<Lens["anchor"]>,
  wish: NonNullable<Lens["wish"]>,
  room: Room,
  parks: readonly Disc[],
): PlacedLens[] {
  const r = lensRadius(lens);
  const places: PlacedLens[] = [];
  for (let distance = 0; distance <= 120; distance += 8)
    for (let turn = 0; turn < (distance === 0 ? 1 : 16); turn += 1) {
      const angle = (turn / 16) * 2 * Math.PI;
      const disc: Disc = { kind: "disc", x: wish.x + Math.cos(angle) * distance, y: wish.y + Math.sin(angle) * distance, r };
      places.push(...withWords(lens, disc, leaderOf(anchor, disc), distance * 1.5, room, parks));
    }
  return places;
}

/** Every place a lens could take, by its wish, by its park, or anywhere. */
export const placesFor = (lens: Lens, room: Room, parks: readonly Disc[]): PlacedLens[] => {
  if (lens.anchor === null) return anywhere(lens, room, parks);
  return lens.wish === null ? around(lens, lens.anchor, room, parks) : nearWish(lens, lens.anchor, lens.wish, room, parks);
};

/** Without a place of its own a lens takes the free spot nearest to the upper left corner. */
function anywhere(lens: Lens, room: Room, parks: readonly Disc[]): PlacedLens[] {
  const r = lensRadius(lens);
  const places: PlacedLens[] = [];
  for (let y = r + 4; y < room.height - r; y += 20)
    for (let x = r + 4; x < room.width - r; x += 20) places.push(...withWords(lens, { kind: "disc", x, y, r }, null, x + y, room, parks));
  return places;
}
