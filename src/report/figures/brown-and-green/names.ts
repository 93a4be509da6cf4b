import { type Label, labelBox, type LabelLine, placeLabels, type PlacedLabel, type Spot } from "../../../kit/drawing/labels.ts";
import { type Box, type Disc, type Shape } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { revisionOf } from "./axes.ts";
import type { Drawing, Frame } from "./frame.ts";
import { goalBoxes, goalsShown, partWords, type Placed, placedShares, radius } from "./points.ts";
import { type Sector, sectors, weighAlike } from "./series.ts";

const { body, small } = typeScale;
/** From a point to its name. */
const gap = 6;

/** Names that found room, and of which sectors they are: a key tells the others. */
export interface Names {
  readonly marks: readonly SVGElement[];
  readonly named: ReadonlySet<Sector>;
}

const isBeforeRevision =
  ({ series: { revised } }: Drawing) =>
  ({ share }: Placed): boolean =>
    revised === null || share.year < revised;

const lines = (texts: readonly string[]): LabelLine[] => texts.map((text) => ({ text, strong: true }));

/** Right of a point, below it, as far to the right below it as the picture goes, left of it: wherever no other point is nearer. */
function spotsBeside(point: Placed, texts: readonly string[], { plot }: Frame, placed: readonly Placed[]): Spot[] {
  const { x, y } = point;
  const away = radius + gap;
  const width = Math.max(...texts.map((text) => textWidth(text, small.size, 600)));
  const others = placed.filter((other) => other !== point);
  const lowest = y + away + (texts.length - 1) * small.line;
  const isAside = (other: Placed): boolean => Math.abs(other.x - x) <= 2 * radius + 1;
  const endsAtNext = others.some(
    (other) => !isAside(other) && other.x > x && other.x < x + width + 3 * away && other.y > y - away && other.y < lowest,
  );
  const isOverOther = others.some((other) => isAside(other) && other.y > y && other.y < y + 3 * away);
  const right: Spot = { x: x + away, y: y + 4, anchor: "start" };
  const below = y + away + small.size;
  return [
    ...(endsAtNext ? [] : [right]),
    ...(isOverOther
      ? []
      : ([
          { x, y: below, anchor: "middle" },
          { x: Math.min(x - radius, plot.x1 - width - gap), y: below, anchor: "start" },
        ] satisfies Spot[])),
    { x: x - away, y: y + 4, anchor: "end" },
  ];
}

const nameOf = ({ frame, words }: Drawing, sector: Sector): string => (frame.narrow ? words.sectorsInShort : words.sectors)[sector];

/** A sector by its first point, else by one of the next. */
function sectorLabel(drawing: Drawing, placed: readonly Placed[], sector: Sector): Label {
  const { frame, words } = drawing;
  const [name, note] = [nameOf(drawing, sector), words.sectorNotes[sector]];
  const texts = frame.narrow || note === undefined ? [name] : [`${name},`, note];
  const own = placed.filter(({ share }) => share.sector === sector);
  return { of: sector, lines: lines(texts), spots: own.flatMap((point) => spotsBeside(point, texts, frame, placed)) };
}

/** The sectors before the revision; those with fewest points to be named at choose first. */
function sectorLabels(drawing: Drawing, placed: readonly Placed[]): Label[] {
  const labels = sectors.map((sector) => sectorLabel(drawing, placed.filter(isBeforeRevision(drawing)), sector));
  return labels.filter(({ spots }) => spots.length > 0).toSorted((a, b) => a.spots.length - b.spots.length);
}

/** Beyond the revision, where points are no continuation, each is named again that stands alone: of two side by side a name is of both. */
function laterLabels(drawing: Drawing, placed: readonly Placed[]): Label[] {
  const { frame } = drawing;
  const isBefore = isBeforeRevision(drawing);
  return placed
    .filter((point) => !isBefore(point) && point.x === frame.x(point.share.year))
    .map((point) => {
      const texts = [nameOf(drawing, point.share.sector)];
      return { of: point.share.sector, lines: lines(texts), spots: spotsBeside(point, texts, frame, placed) };
    });
}

/** That mines and factories have come to weigh alike, at their last two points, once both are told of. */
function levelLabel({ frame, series: { latest }, scene, words }: Drawing, placed: readonly Placed[]): Label[] {
  const at = placed.filter(({ share }) => share === latest.mining || share === latest.manufacturing);
  const last = at.toSorted((a, b) => b.x - a.x)[0];
  if (!scene.manufacturing || scene.goals || !weighAlike(latest) || last === undefined) return [];
  return [{ of: "level", lines: lines(words.level), spots: spotsBeside(last, words.level, frame, placed) }];
}

/** Points with their numbers, goals with theirs, and the line of the revision with its words. */
function takenBy(drawing: Drawing, placed: readonly Placed[]): Shape[] {
  const numbers = placed.map(({ share, x, foot }): Box => {
    const half = textWidth(drawing.format.number(share.value), body.size, 600) / 2 + 2;
    return { kind: "box", x0: x - half, y0: foot - body.size, x1: x + half, y1: foot + 3 };
  });
  const parts = partWords(drawing, placed).map(({ text, spot }) => labelBox([{ text }], spot));
  const dots = placed.map(({ x, y }): Disc => ({ kind: "disc", x, y, r: radius + 2 }));
  const revision = revisionOf(drawing);
  const goals = goalsShown(drawing).flatMap((goal) => goalBoxes(drawing, goal));
  return [...numbers, ...parts, ...dots, ...goals, ...(revision === undefined ? [] : [revision.line, revision.words])];
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
  const labels = [...levelLabel(drawing, placed), ...sectorLabels(drawing, placed), ...laterLabels(drawing, placed)];
  const { x0, x1, y0, y1 } = drawing.frame.plot;
  const found = placeLabels(labels, takenBy(drawing, placed), { kind: "box", x0, x1, y0: Math.max(0, y0 - 20), y1 });
  const of = new Set(found.map(({ label }) => label.of));
  return { marks: found.flatMap((name) => drawName(drawing, name)), named: new Set(shown.filter((sector) => of.has(sector))) };
}
