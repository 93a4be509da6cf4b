import { svgElement } from "../../kit/drawing/svg.ts";
import { textWidth } from "../../kit/drawing/text-width.ts";
import { type Room, withoutShortcuts } from "./rooms.ts";

const fontSize = 15;
const box = { height: 34, padding: 14, gap: 26 };
const floorHeight = 84;
const margin = 28;

/** A room in its place; `x` is its middle, `y` its top, in pixels. */
interface Placed extends Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const label = ({ name }: Room): string => name.replace(/^src\//, "");

/** The two houses stand beside each other, what prints their pages between them. `middle` is a share of the width. */
const wings = [
  { prefix: "src/kit/", middle: 0.25, fill: "#e8ebe4", stroke: "#6b7468" },
  { prefix: "src/report", middle: 0.79, fill: "#d3ecdf", stroke: "#1f7f5c" },
  { prefix: "", middle: 0.53, fill: "#f6e7cc", stroke: "#a0701f" },
] as const;
type Wing = (typeof wings)[number];
const wingOf = ({ name }: Room): Wing => wings.find(({ prefix }) => name.startsWith(prefix)) ?? wings[2];

/** Rooms of a floor from left to right, around a middle or as near to it as `width` allows. */
function placeFloor(rooms: readonly Room[], middle: number, y: number, width: number): Placed[] {
  const widths = rooms.map((room) => textWidth(label(room), fontSize) + 2 * box.padding);
  const whole = widths.reduce((sum, width) => sum + width, (rooms.length - 1) * box.gap);
  let left = Math.max(margin, Math.min(middle - whole / 2, width - margin - whole));
  return rooms.map((room, index) => {
    const own = widths[index] ?? 0;
    const x = left + own / 2;
    left += own + box.gap;
    return { ...room, x, y, width: own };
  });
}

/** Floors from the ground up; each room as near as may be above the rooms that it imports. */
function place(rooms: readonly Room[], width: number): Placed[] {
  const floors = Math.max(...rooms.map(({ floor }) => floor)) + 1;
  const placed = new Map<string, Placed>();
  for (let floor = 0; floor < floors; floor++) {
    const pull = ({ imports }: Room): number => {
      const below = imports.flatMap((name) => placed.get(name)?.x ?? []);
      return below.reduce((sum, x) => sum + x, 0) / Math.max(1, below.length);
    };
    const y = margin + (floors - 1 - floor) * floorHeight;
    for (const wing of wings) {
      const own = rooms.filter((room) => room.floor === floor && wingOf(room) === wing).toSorted((a, b) => pull(a) - pull(b));
      for (const room of placeFloor(own, wing.middle * width, y, width)) placed.set(room.name, room);
    }
  }
  return [...placed.values()];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The rooms of the project and their imports as an SVG: each room stands above all that it imports. An arrow that a longer way says as
 * well is left out.
 *
 * @param document makes the elements
 */
export function roomsPicture(rooms: readonly Room[], document: Document): SVGElement {
  const width = 1080;
  const placed = place(rooms, width);
  const byName = new Map(placed.map((room) => [room.name, room]));
  const height = Math.max(...placed.map(({ y }) => y)) + box.height + margin;
  const arrows = withoutShortcuts(rooms).flatMap(([from, to]) => {
    const [above, below] = [byName.get(from), byName.get(to)];
    if (above === undefined || below === undefined) return [];
    const [start, end] = [above.y + box.height, below.y - 2];
    const bend = Math.min(60, (end - start) / 2);
    const d = `M${round(above.x)} ${start}C${round(above.x)} ${start + bend} ${round(below.x)} ${end - bend} ${round(below.x)} ${end}`;
    return svgElement(document, "path", { d, fill: "none", stroke: "#8b8f86", "stroke-width": 1.5, "marker-end": "url(#tip)" });
  });
  const boxes = placed.flatMap((room) => {
    const { fill, stroke } = wingOf(room);
    const shape = { x: round(room.x - room.width / 2), y: room.y, width: round(room.width), height: box.height, rx: 7 };
    return [
      svgElement(document, "rect", { ...shape, fill, stroke }),
      svgElement(document, "text", { x: round(room.x), y: room.y + 22, fill: "#14110e" }, [label(room)]),
    ];
  });
  const tip = svgElement(
    document,
    "marker",
    { id: "tip", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 6, markerHeight: 6, orient: "auto" },
    [svgElement(document, "path", { d: "M0 0L8 4L0 8z", fill: "#8b8f86" })],
  );
  const font = { "font-family": "Source Sans 3, system-ui, sans-serif", "font-size": fontSize, "text-anchor": "middle" };
  const size = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, role: "img" };
  return svgElement(document, "svg", { ...size, ...font, "aria-label": "The rooms of the project and what each imports" }, [
    tip,
    svgElement(document, "rect", { width, height, fill: "#fdfefb" }),
    ...arrows,
    ...boxes,
  ]);
}
