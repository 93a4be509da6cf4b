import { candidateOf } from "../../../kit/drawing/cheapest-place.ts";
import { type Box, type Disc, isInside, meets, type Shape } from "../../../kit/drawing/shapes.ts";
import { type Callout, leaderOf, type PlacedCallout, ringRadius, type Side, textAt } from "./callouts.ts";

/** Where callouts may stand, and what they should not cover. */
export interface Room {
  readonly sheet: Box;
  /** Parks and far islands. */
  readonly kept: readonly Disc[];
  /** How much of a disc lies over land, from 0 to 1. */
  readonly shareOnLand: (x: number, y: number, r: number) => number;
  /** What each pixel between a ring and the place that its scene wishes for costs, in pixels of leader. */
  readonly wishCost: number;
}

/** A ring that could be, and its distance from the best place, in pixels. */
interface Option {
  readonly ring: Disc;
  readonly cost: number;
}

/** Words read best to the right of what they name. */
const sides: readonly (readonly [side: Side, cost: number])[] = [
  ["right", 0],
  ["left", 3],
  ["below", 6],
  ["above", 8],
];
/** What a ring of one pixel's radius, all over land, costs in pixels of leader: large ones belong on the sea or on the neighbours. */
const landCost = 0.25;
/** Words over land hide less: they are clear between their lines. */
const wordCost = 120;
/** More than any leader is long: a park stays visible whenever it can. */
const parkCost = 2_000;
/** A leader that runs over another park seems to start there. */
const strayCost = 350;

/** What it costs a shape to cover what is to be seen; the one a leader starts from is its own. */
function overKept(shape: Shape, kept: readonly Disc[], own: Callout["anchor"]): number {
  const covered = kept.filter((park) => meets(shape, park) && !(shape.kind === "line" && park.x === own?.x && park.y === own.y));
  return covered.length * (shape.kind === "line" ? strayCost : parkCost);
}

/** Over land a ring costs by its area, unless the scene itself put it there. */
const overLand = ({ wish }: Callout, { x, y, r }: Disc, { shareOnLand }: Room): number =>
  r > 0 && wish === null ? landCost * r ** 2 * Math.sqrt(shareOnLand(x, y, r)) : 0;

/** The places of one ring: its words on each side of it, as far as all stays inside the picture. */
function withWords(callout: Callout, { ring, cost }: Option, room: Room): PlacedCallout[] {
  const { sheet, kept, shareOnLand } = room;
  if (!isInside(ring, sheet)) return [];
  const { anchor } = callout;
  const leader = anchor === null ? null : leaderOf(anchor, ring);
  const fixed: readonly Shape[] = [...(ring.r > 0 ? [ring] : []), ...(leader === null ? [] : [leader])];
  const own = cost + overLand(callout, ring, room) + fixed.reduce((sum, shape) => sum + overKept(shape, kept, anchor), 0);
  return sides.flatMap(([side, sideCost]): PlacedCallout[] => {
    const { text, box } = textAt(callout, ring, side);
    if (!isInside(box, sheet) || (leader !== null && meets(leader, box))) return [];
    const covered = wordCost * shareOnLand((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, (box.x1 - box.x0) / 2);
    return [{ callout, ring, text, leader, ...candidateOf([...fixed, box], own + covered + sideCost + overKept(box, kept, null)) }];
  });
}

type Point = Pick<Disc, "x" | "y">;

/** Rings all around a point at a distance from it; at none, one. */
const ringsAt = ({ x, y }: Point, r: number, distance: number, directions: number): Disc[] =>
  Array.from({ length: distance === 0 ? 1 : directions }, (_, turn) => {
    const angle = (turn / directions) * 2 * Math.PI;
    return { kind: "disc", x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance, r };
  });

/** Ever farther from a park, in ever longer steps. */
function aroundPark({ x, y, half }: NonNullable<Callout["anchor"]>, r: number, { sheet }: Room): Option[] {
  const nearest = half * 1.2 + r + (r > 0 ? 8 : 3);
  const reach = Math.hypot(sheet.x1, sheet.y1) * 0.6;
  const options: Option[] = [];
  for (let beyond = 0; beyond < reach; beyond += Math.max(7, beyond * 0.09))
    options.push(...ringsAt({ x, y }, r, nearest + beyond, 26).map((ring) => ({ ring, cost: beyond })));
  return options;
}

/** Close to the place a scene wishes for, however the land lies. */
const nearWish = (wish: Point, r: number, { wishCost }: Room): Option[] =>
  Array.from({ length: 16 }, (_, step) => step * 8).flatMap((distance) =>
    ringsAt(wish, r, distance, 16).map((ring) => ({ ring, cost: distance * wishCost })),
  );

/** Without a place of its own: the free spot nearest to the upper left corner. */
function anywhere(r: number, { sheet }: Room): Option[] {
  const along = (end: number) => Array.from({ length: Math.max(0, Math.ceil((end - 2 * r - 4) / 20)) }, (_, step) => r + 4 + step * 20);
  return along(sheet.y1).flatMap((y) => along(sheet.x1).map((x): Option => ({ ring: { kind: "disc", x, y, r }, cost: x + y })));
}

/** Every place a callout could take, by the scene's wish, around its park, or anywhere; the cheapest first. */
export function placesFor(callout: Callout, room: Room): PlacedCallout[] {
  const { anchor, wish } = callout;
  const r = ringRadius(callout);
  const options = wish !== null ? nearWish(wish, r, room) : anchor !== null ? aroundPark(anchor, r, room) : anywhere(r, room);
  return options.flatMap((option) => withWords(callout, option, room)).toSorted((a, b) => a.cost - b.cost);
}
