import { type Label, type LabelLine, placeLabels, type PlacedLabel, type Spot } from "../../../kit/drawing/labels.ts";
import { type Box, type Disc, type Shape } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { revisionOf } from "./axes.ts";
import type { Drawing, Frame } from "./frame.ts";
import { goalBoxes, goalsShown, type Placed, placedShares, radius } from "./points.ts";
import { type Sector, sectors, weighAlike } from "./series.ts";

const { body, small } = typeScale;
/** From a point to its name. */
const gap = 6;

/** Names that found room, and of which sectors they are: a key tells the others. */
export interface Names {
  readonly marks: readonly SVGElement[];
  readonly named: ReadonlySet<Sector>;
}

const lines = (texts: readonly string[]): LabelLine[] => texts.map((text) => ({ text, strong: true }));

/** Right of a point, below it, as far to the right below it as the picture goes, left of it. */
function spotsBeside({ x, y }: Placed, texts: readonly string[], { plot }: Frame): Spot[] {
  const away = radius + gap;
  const width = Math.max(...texts.map((text) => textWidth(text, small.size, 600)));
  return [
    { x: x + away, y: y + 4, anchor: "start" },
    { x, y: y + away + small.size, anchor: "middle" },
    { x: Math.min(x - radius, plot.x1 - width - gap), y: y + away + small.size, anchor: "start" },
    { x: x - away, y: y + 4, anchor: "end" },
  ];
}

/** A sector by its first point, else by one of the next. */
function sectorLabel({ frame, words }: Drawing, placed: readonly Placed[], sector: Sector): Label {
  const texts = [words.sectors[sector]];
  const own = placed.filter(({ share }) => share.sector === sector);
  return { of: sector, lines: lines(texts), spots: own.flatMap((point) => spotsBeside(point, texts, frame)) };
}

/** That mines and factories have come to weigh alike, at their last two points, once both are told of. */
function levelLabel({ frame, series: { latest }, scene, words }: Drawing, placed: readonly Placed[]): Label[] {
  const at = placed.filter(({ share }) => share === latest.mining || share === latest.manufacturing);
  const last = at.toSorted((a, b) => b.x - a.x)[0];
  if (!scene.manufacturing || scene.goals || !weighAlike(latest) || last === undefined) return [];
  return [{ of: "level", lines: lines(words.level), spots: spotsBeside(last, words.level, frame) }];
}

/** Points with their numbers, goals with theirs, and the line of the revision with its words. */
function takenBy(drawing: Drawing, placed: readonly Placed[]): Shape[] {
  const numbers = placed.map(({ share, x, foot }): Box => {
    const half = textWidth(drawing.format.number(share.value), body.size, 600) / 2 + 2;
    return { kind: "box", x0: x - half, y0: foot - body.size, x1: x + half, y1: foot + 3 };
  });
  const dots = placed.map(({ x, y }): Disc => ({ kind: "disc", x, y, r: radius + 2 }));
  const revision = revisionOf(drawing);
  const goals = goalsShown(drawing).flatMap((goal) => goalBoxes(drawing, goal));
  return [...numbers, ...dots, ...goals, ...(revision === undefined ? [] : [revision.line, revision.words])];
}

function drawName({ document }: Drawing, { label, spot }: PlacedLabel): SVGElement[] {
  const at = { x: spot.x, "text-anchor": spot.anchor === "start" ? undefined : spot.anchor };
  return label.lines.map(({ text }, index) =>
    svgElement(document, "text", { ...at, y: spot.y + index * small.line, class: `small strong ${label.of} halo` }, [text]),
  );
}

/** What is found, and what the colours are, at the points themselves where there is room. */
export function drawNames(drawing: Drawing): Names {
  const placed = placedShares(drawing);
  const shown = sectors.filter((sector) => placed.some(({ share }) => share.sector === sector));
  const labels = [...levelLabel(drawing, placed), ...shown.map((sector) => sectorLabel(drawing, placed, sector))];
  const { x0, x1, y0, y1 } = drawing.frame.plot;
  const found = placeLabels(labels, takenBy(drawing, placed), { kind: "box", x0, x1, y0: Math.max(0, y0 - 20), y1 });
  const of = new Set(found.map(({ label }) => label.of));
  return { marks: found.flatMap((name) => drawName(drawing, name)), named: new Set(shown.filter((sector) => of.has(sector))) };
}
