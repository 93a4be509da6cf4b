import { type Anchor, type Label, labelBox, type LabelLine, type PlacedLabel, type Spot } from "../../../kit/drawing/labels.ts";
import { placeInBestOrder, rotations } from "../../../kit/drawing/label-orders.ts";
import { type Disc, meets, type Shape, sheetOf } from "../../../kit/drawing/shapes.ts";
import { innerLabel, type PlacedProject } from "../../projects/mark.ts";
import { type PlacedCallout, projectsOf } from "./callouts.ts";
import type { Stage } from "./viewport.ts";

const directions = 48;
/** How far beyond its ring a name may stand, in CSS pixels. */
const beyond = [4, 10, 18, 28, 40];

/** What it costs a line, in pixels of its length, to run across its ring instead of straight out of it. */
const acrossCost = 12;

/** Where a line from a mark inside a ring leaves it, in pixels from the mark's middle, and how far from straight out it runs, from 0 to 2. */
function wayOut(
  { x, y }: PlacedProject,
  ring: Disc,
  [across, down]: readonly [number, number],
): { readonly length: number; readonly bend: number } {
  const [dx, dy] = [x - ring.x, y - ring.y];
  const along = dx * across + dy * down;
  const off = dx ** 2 + dy ** 2;
  return { length: Math.sqrt(along ** 2 + ring.r ** 2 - off) - along, bend: off === 0 ? 0 : 1 - along / Math.sqrt(off) };
}

/** Outside the ring of its park, at the end of a line from the mark: the shortest and straightest line first. */
function spotsOf(project: PlacedProject, ring: Disc, lines: readonly LabelLine[]): Spot[] {
  const { x, y, r } = project;
  const all = Array.from({ length: directions }, (_, turn) => {
    const angle = (turn / directions) * 2 * Math.PI;
    const [across, down] = [Math.cos(angle), Math.sin(angle)] as const;
    const anchor: Anchor = across > 0.3 ? "start" : across < -0.3 ? "end" : "middle";
    const gap = { start: 3, middle: 0, end: -3 }[anchor];
    const { length, bend } = wayOut(project, ring, [across, down]);
    return beyond.map((more) => {
      const [x1, y1] = [x + across * (length + more), y + down * (length + more)];
      const leader = { kind: "line", x0: x + across * (r + 0.5), y0: y + down * (r + 0.5), x1, y1 } as const;
      const spot: Spot = { x: x1 + gap, y: y1 + 4 + down * (anchor === "middle" ? 8 : 4), anchor, leader };
      return { spot, cost: length + more + bend * acrossCost };
    });
  }).flat();
  return all
    .filter(({ spot }) => !meets(labelBox(lines, spot), ring))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ spot }) => spot);
}

/** Names of the projects that a scene's sentences name, where their marks are too small to hold them: the largest first, as far as there is room. */
export function placeProjectNames(
  { document, view, scene }: Stage,
  placed: readonly PlacedCallout[],
  kept: readonly Shape[],
): readonly PlacedLabel[] {
  const named = placed.flatMap((callout) =>
    projectsOf(callout)
      .filter((project) => scene.named.includes(project.dot.id ?? "") && innerLabel(document, project, "").length === 0)
      .map((project) => ({ callout, project })),
  );
  const rings = new Set(named.map(({ callout }) => callout.ring));
  const marks = placed.flatMap(projectsOf).map(({ x, y, r }): Disc => ({ kind: "disc", x, y, r }));
  // A name's line leaves its own ring, but runs over no mark.
  const taken = [...kept, ...marks, ...placed.flatMap(({ shapes }) => shapes.filter((shape) => !rings.has(shape as Disc)))];
  const labels = named
    .toSorted((a, b) => b.project.r - a.project.r)
    .map(({ callout: { ring }, project }): Label => {
      const lines: readonly LabelLine[] = [{ text: project.dot.short, strong: true }];
      return { of: project.dot.id ?? "", lines, spots: spotsOf(project, ring, lines) };
    });
  /** The capital of the projects that are left without a name, as the area of their marks. */
  const untold = (found: readonly PlacedLabel[]): number => {
    const told = new Set(found.map(({ label }) => label.of));
    return named.reduce((sum, { project: { dot, r } }) => (told.has(dot.id ?? "") ? sum : sum + r ** 2), 0);
  };
  return placeInBestOrder(rotations(labels), taken, sheetOf(view.width, view.height), untold);
}
