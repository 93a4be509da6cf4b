import type { Site } from "../model/park-map.ts";
import type { ProjectDot } from "../model/projects.ts";
import { type Cluster, packProjects } from "./cluster.ts";
import { type Box, cheapest, type Disc, isInside, type Line, meets, type Shape } from "./placing.ts";
import { textWidth } from "./text-width.ts";

export const lineHeight = 15;

/** A site before it has a place: where it lies on the map, its projects packed, its words broken into lines. */
export interface Lens {
  readonly id: string;
  /** Null for the projects that no source places anywhere. */
  readonly anchor: { readonly x: number; readonly y: number; readonly half: number } | null;
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
  readonly cost: number;
}

/** Air around a cluster inside its lens. */
const rim = 5;
const textGap = 7;

export const lensOf = (id: string, anchor: Lens["anchor"], dots: readonly ProjectDot[], unit: number, lines: readonly string[]): Lens => ({
  id,
  anchor,
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

interface Room {
  readonly width: number;
  readonly height: number;
  readonly shareOnLand: (x: number, y: number, r: number) => number;
}

const directions = 28;
const sides: readonly Side[] = ["right", "left", "below", "above"];

/** What a lens of one pixel's radius, all over land, costs in pixels of leader: large ones belong on the sea or on the neighbours. */
const landCost = 0.16;
/** Words over land hide less: they are clear between their lines. */
const wordCost = 50;
/** More than any leader is long: a park stays visible whenever it can. */
const parkCost = 2_000;

const overParks = (shapes: readonly Shape[], parks: readonly Shape[]): number =>
  shapes.filter((shape) => shape.kind !== "line").reduce((sum, shape) => sum + parks.filter((park) => meets(shape, park)).length * parkCost, 0);

/** The places of one disc: its words on each side of it, as far as all stays inside the map. A leader may cross a park, words and discs may not. */
function withWords(lens: Lens, disc: Disc, leader: Line | null, cost: number, room: Room, parks: readonly Shape[]): PlacedLens[] {
  if (!isInside(disc, room.width, room.height)) return [];
  const land = disc.r > 0 ? landCost * disc.r ** 2 * Math.sqrt(room.shareOnLand(disc.x, disc.y, disc.r)) : 0;
  return sides.flatMap((side) => {
    const { text, box } = textAt(lens, disc, side);
    if (!isInside(box, room.width, room.height) || (leader !== null && meets(leader, box))) return [];
    const covered = wordCost * room.shareOnLand((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, (box.x1 - box.x0) / 2);
    const shapes: Shape[] = [...(disc.r > 0 ? [disc] : []), box, ...(leader === null ? [] : [leader])];
    return [{ lens, disc, text, leader, shapes, cost: cost + land + covered + sideCost[side] + overParks(shapes, parks) }];
  });
}

function around(lens: Lens, anchor: NonNullable<Lens["anchor"]>, room: Room, parks: readonly Shape[]): PlacedLens[] {
  const r = lensRadius(lens);
  const nearest = anchor.half * 1.2 + r + (r > 0 ? 8 : 3);
  const reach = Math.hypot(room.width, room.height) * 0.6;
  const places: PlacedLens[] = [];
  for (let distance = nearest; distance < nearest + reach; distance += 8)
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (turn / directions) * 2 * Math.PI;
      const disc: Disc = { kind: "disc", x: anchor.x + Math.cos(angle) * distance, y: anchor.y + Math.sin(angle) * distance, r };
      places.push(...withWords(lens, disc, leaderOf(anchor, disc), distance - nearest, room, parks));
    }
  return places;
}

/** Without a place of its own a lens takes the free spot nearest to the upper left corner. */
function anywhere(lens: Lens, room: Room, parks: readonly Shape[]): PlacedLens[] {
  const r = lensRadius(lens);
  const places: PlacedLens[] = [];
  for (let y = r + 4; y < room.height - r; y += 12)
    for (let x = r + 4; x < room.width - r; x += 12) places.push(...withWords(lens, { kind: "disc", x, y, r }, null, x + y, room, parks));
  return places;
}

interface Layout {
  readonly placed: readonly PlacedLens[];
  /** Lenses that found no free place. */
  readonly crowded: readonly string[];
  readonly cost: number;
}

type Places = ReadonlyMap<string, readonly PlacedLens[]>;

/** Each lens in turn takes the cheapest place that those already placed leave it. */
function placeInOrder(order: readonly Lens[], placesOf: Places): Map<string, PlacedLens> {
  const placed = new Map<string, PlacedLens>();
  for (const { id } of order) {
    const best = cheapest(placesOf.get(id) ?? [], [...placed.values()].flatMap(({ shapes }) => shapes));
    if (best !== undefined) placed.set(id, best.place);
  }
  return placed;
}

/** Each lens in turn is taken up and set down again where, with all the others in place, it now stands best. */
function settle(placed: ReadonlyMap<string, PlacedLens>, placesOf: Places): Layout {
  const settled = new Map(placed);
  const othersOf = (id: string) => [...settled].flatMap(([other, { shapes }]) => (other === id ? [] : shapes));
  for (let round = 0; round < 2; round += 1)
    for (const id of placed.keys()) {
      const best = cheapest(placesOf.get(id) ?? [], othersOf(id));
      if (best !== undefined) settled.set(id, best.place);
    }
  const now = [...settled].map(([id, place]) => ({ id, ...cheapest([place], othersOf(id)) }));
  return {
    placed: [...settled.values()],
    crowded: now.filter(({ isFree }) => isFree !== true).map(({ id }) => id),
    cost: now.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
  };
}

/** How many orders are tried at least, and at most while some lens has no room. */
const attempts = { usual: 14, most: 50 };

const promote = (order: readonly Lens[], ids: readonly (string | undefined)[]): Lens[] => [
  ...order.filter(({ id }) => ids.includes(id)),
  ...order.filter(({ id }) => !ids.includes(id)),
];

/** Those without room go first; when they already did, or all have room, the next in turn does. */
function nextOrder(order: readonly Lens[], crowded: readonly string[], attempt: number): Lens[] {
  const changed = promote(order, crowded);
  return changed.some(({ id }, index) => id !== order[index]?.id) ? changed : promote(order, [order[(attempt * 3 + 1) % order.length]?.id]);
}

/**
 * Finds room for every lens: near its park, off the province where it can, clear of parks, of other lenses, their words and leaders.
 * The largest choose first; whoever finds no room, or else each in turn, chooses first in the next attempt, and the cheapest layout
 * wins. The same input gives the same map.
 */
export function placeLenses(lenses: readonly Lens[], parks: readonly Shape[], room: Room): Layout {
  const placesOf = new Map(
    lenses.map((lens) => {
      const places = lens.anchor === null ? anywhere(lens, room, parks) : around(lens, lens.anchor, room, parks);
      return [lens.id, places.toSorted((a, b) => a.cost - b.cost)] as const;
    }),
  );
  let order = lenses.toSorted((a, b) => b.cluster.radius - a.cluster.radius || (a.id < b.id ? -1 : 1));
  let best = settle(placeInOrder(order, placesOf), placesOf);
  let last = best;
  for (let attempt = 0; attempt < (best.crowded.length > 0 ? attempts.most : attempts.usual) && order.length > 1; attempt += 1) {
    order = nextOrder(order, last.crowded, attempt);
    last = settle(placeInOrder(order, placesOf), placesOf);
    if (last.cost < best.cost) best = last;
  }
  return best;
}
