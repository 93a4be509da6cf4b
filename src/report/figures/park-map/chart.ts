import type { Format } from "../../../kit/i18n/format.ts";
import type { ParkMapSeries, Site } from "./series.ts";
import type { ProjectDot } from "../../projects/projects.ts";
import { mapView, type MapView } from "./base-map.ts";
import { type Chart, isNarrow } from "../../../kit/drawing/chart.ts";
import { drawContext } from "./names.ts";
import { isInView, type ParkMapScene, type ParkMapWords, type Stage } from "./viewport.ts";
import { type Lens, lensOf, lineHeight, type PlacedLens, squareSide } from "./clusters.ts";
import { placeLenses } from "./place-clusters.ts";
import type { Disc } from "../../../kit/drawing/placing.ts";
import { innerLabel, projectMark } from "../../projects/mark.ts";
import { siteLines, tallyLines } from "./leader-lines.ts";
import { drawKey, type KeyItem, statusItems } from "../../projects/status-key.ts";
import { svgElement, svgRoot } from "../../../kit/drawing/svg.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";

export type { ParkMapScene, ParkMapWords } from "./viewport.ts";

/** Radius in pixels of a project of one million dollars. */
const unitOf = (width: number, { zoomed }: ParkMapScene): number => (isNarrow(width) ? (zoomed ? 0.85 : 0.55) : zoomed ? 1.5 : 1);

/** Where the sites lie, with half the side of their squares. */
function anchorsOf(sites: readonly Site[], stage: Stage): { site: Site; x: number; y: number; half: number }[] {
  return sites.flatMap((site) => {
    const [x, y] = stage.view.project(site.lon, site.lat);
    return isInView(stage, x, y) ? [{ site, x, y, half: squareSide(site, stage.view.pixelsPerKm) / 2 }] : [];
  });
}
type Anchor = ReturnType<typeof anchorsOf>[number];

function drawBase({ document, view }: Stage): SVGElement[] {
  const path = (d: string, className: string) => (d === "" ? [] : [svgElement(document, "path", { d, class: className })]);
  return [
    svgElement(document, "rect", { width: view.width, height: view.height, class: "sea" }),
    ...path(view.neighbours, "land-far"),
    ...path(view.abroad, "land-far abroad"),
    ...path(view.borders, "border"),
    ...path(view.province, "land"),
    ...path(view.districts, "district"),
  ];
}

const drawSquare = ({ document }: Stage, { site, x, y, half }: Anchor): SVGElement =>
  svgElement(document, "rect", {
    x: x - half,
    y: y - half,
    width: half * 2,
    height: half * 2,
    class: `park pinned ${site.kind}`,
    "data-key": site.id,
  });

function drawLens({ document, format }: Stage, { lens, disc, text, leader }: PlacedLens): SVGElement[] {
  const placed = lens.cluster.members.map(({ dot, r, x, y }) => ({ dot, r, x: disc.x + x, y: disc.y + y }));
  const line =
    leader &&
    svgElement(document, "line", {
      x1: leader.x0,
      y1: leader.y0,
      x2: leader.x1,
      y2: leader.y1,
      class: "leader",
      "data-key": `${lens.id}:leader`,
    });
  const ring =
    disc.r > 0 &&
    svgElement(document, "circle", {
      cx: disc.x,
      cy: disc.y,
      r: disc.r,
      class: lens.anchor === null ? "lens nowhere" : "lens",
      "data-key": `${lens.id}:lens`,
    });
  return [
    ...(line ? [line] : []),
    ...(ring ? [ring] : []),
    ...placed.map((project) => projectMark(document, project)),
    ...placed.flatMap((project) =>
      innerLabel(document, project, project.dot.capital === null ? "" : format.number(Math.round(project.dot.capital))),
    ),
    ...lens.lines.map((words, index) =>
      svgElement(
        document,
        "text",
        {
          x: text.x,
          y: text.y + 11.5 + index * lineHeight,
          "text-anchor": text.anchor === "start" ? undefined : text.anchor,
          class: index === 0 ? "strong halo" : "small halo",
        },
        [words],
      ),
    ),
  ];
}

/** A round number of kilometres that is about a seventh of the map wide. */
const scaleKm = ({ width, pixelsPerKm }: MapView): number => [50, 20, 10, 5, 2].find((km) => km * pixelsPerKm < width / 6) ?? 1;

function keyItems({ document, view, words, format }: Stage, dots: readonly ProjectDot[], unit: number): KeyItem[] {
  const km = scaleKm(view);
  const bar = km * view.pixelsPerKm;
  const sample = [100, 50, 20].find((capital) => unit * Math.sqrt(capital) <= 9) ?? 10;
  const r = unit * Math.sqrt(sample);
  return [
    ...statusItems(document, dots, words.statuses, words.diamond),
    {
      word: format.amount(sample, "million-usd"),
      width: r * 2,
      mark: (x, y) => svgElement(document, "circle", { cx: x, cy: y, r, class: "sample" }),
    },
    {
      word: words.park,
      width: 12,
      mark: (x, y) => svgElement(document, "rect", { x: x - 6, y: y - 6, width: 12, height: 12, class: "park" }),
    },
    {
      word: words.km(format.number(km)),
      width: bar,
      mark: (x, y) =>
        svgElement(document, "path", { d: `M${Math.round(x - bar / 2)} ${Math.round(y - 3)}v6h${Math.round(bar)}v-6`, class: "scale" }),
    },
  ];
}

/** Words beside a lens are set narrow on a phone. */
const narrowText = 136;

/** The lenses of a scene: the sites in view, and in the whole province those that have no place. */
function lensesOf(
  series: ParkMapSeries,
  anchors: readonly Anchor[],
  unit: number,
  scene: ParkMapScene,
  { view, words, format }: Stage,
): Lens[] {
  const telling = !isNarrow(view.width) ? "inline" : scene.zoomed ? "stacked" : "brief";
  const room = isNarrow(view.width) ? narrowText : view.width;
  const wishes: Readonly<Record<string, readonly [number, number]>> = isNarrow(view.width) ? scene.wishes.narrow : scene.wishes.wide;
  const wishOf = (id: string) => {
    const [x, y] = wishes[id] === undefined ? [] : view.project(...wishes[id]);
    return x === undefined || y === undefined ? null : { x, y };
  };
  const sites = anchors.map(({ site, x, y, half }) => {
    const lines = siteLines(site, telling, scene.zoomed, words, format).flatMap((line, index) =>
      index === 0 ? [line] : wrapText(line, room, 12),
    );
    return lensOf({ id: site.id, anchor: { x, y, half }, wish: wishOf(site.id) }, site.projects, unit, lines);
  });
  if (scene.zoomed || series.unplaced.length === 0) return sites;
  return [
    ...sites,
    lensOf({ id: "nowhere", anchor: null, wish: null }, series.unplaced, unit, [
      words.unplaced,
      ...tallyLines(series.unplaced, series.unplacedTally, telling, words, format),
    ]),
  ];
}

/** Lenses of a scene that found no free place: none, if the map is to be read. For tests. */
export const crowdedIn = (series: ParkMapSeries, options: LayoutOptions): readonly string[] => layOut(series, options).crowded;

interface LayoutOptions {
  readonly document: Document;
  readonly width: number;
  readonly format: Format;
  readonly words: ParkMapWords;
  readonly scene: ParkMapScene;
}

/** A phone's map is small: lenses may hang below its edge, on the page. */
const belowMap = 180;

function layOut(series: ParkMapSeries, { document, width, format, words, scene }: LayoutOptions) {
  const view = mapView(series.map, isNarrow(width) ? scene.bounds.narrow : scene.bounds.wide, width);
  const stage: Stage = { document, view, words, format };
  const unit = unitOf(width, scene);
  const anchors = anchorsOf(series.sites, stage);
  const parks = anchors.map(({ x, y, half }): Disc => ({ kind: "disc", x, y, r: Math.max(half * 1.1, 4) }));
  const islands = view.farIslands.filter(({ x, y }) => isInView(stage, x, y)).map((island): Disc => ({ kind: "disc", ...island }));
  const lenses = lensesOf(series, anchors, unit, scene, stage);
  const room = { ...view, height: view.height + (isNarrow(width) ? belowMap : 0) };
  const kept = [...parks, ...islands];
  return { stage, unit, anchors, kept, ...placeLenses(lenses, kept, room) };
}

/** Parks at their size and place, and beside each, under a lens, the projects that a source puts there. */
export const parkMap: Chart<ParkMapSeries, ParkMapWords, ParkMapScene> = (series, options) => {
  const { stage, unit, anchors, kept, placed } = layOut(series, options);
  const { document, width, label } = options;
  const { view } = stage;
  const shown = placed.flatMap(({ lens }) => lens.cluster.members.map(({ dot }) => dot));
  const bottom = Math.max(
    view.height,
    ...placed.flatMap(({ shapes }) => shapes.map((shape) => (shape.kind === "disc" ? shape.y + shape.r : Math.max(shape.y0, shape.y1)))),
  );
  const key = drawKey(document, keyItems(stage, shown, unit), bottom + 8, width);
  const context = drawContext(stage, series.towns, [...kept, ...placed.flatMap(({ shapes }) => shapes)]);
  // An svg inside the svg cuts the land at the edge of the map, which a path alone would outline.
  const { cx, cy, w } = view.onPlane;
  const map = svgElement(
    document,
    "svg",
    { width: view.width, height: view.height, class: "map", "data-view": `${cx} ${cy} ${w}` },
    drawBase(stage),
  );
  return svgRoot({ document, width, height: bottom + key.height + 10, name: "park-map", label }, [
    map,
    ...context,
    ...anchors.map((anchor) => drawSquare(stage, anchor)),
    ...placed.flatMap((lens) => drawLens(stage, lens)),
    ...key.marks,
  ]);
};
