import type { Format } from "../i18n/format.ts";
import type { MapPoint, ParkMapSeries, Site } from "../model/park-map.ts";
import type { ProjectDot, Tally } from "../model/projects.ts";
import { type Bounds, mapView, type MapView } from "./base-map.ts";
import { type Chart, isNarrow } from "./chart.ts";
import { type Lens, lensOf, lineHeight, type PlacedLens, placeLenses, squareSide } from "./park-sites.ts";
import { type Box, type Disc, isInside, meets, type Shape } from "./placing.ts";
import { innerLabel, projectMark } from "./project-mark.ts";
import { drawKey, type KeyItem, statusItems } from "./status-key.ts";
import { svgElement, svgRoot } from "./svg.ts";
import { textWidth, wrapText } from "./text-width.ts";

export interface ParkMapScene {
  readonly bounds: { readonly wide: Bounds; readonly narrow: Bounds };
  /** A closer look at a few parks: larger circles, and how sure each position is. */
  readonly zoomed: boolean;
}

export interface ParkMapWords {
  readonly statuses: Readonly<Record<ProjectDot["status"], string>>;
  readonly diamond: string;
  readonly projects: (count: number) => string;
  readonly notCounted: (amount: string) => string;
  readonly area: (hectares: string) => string;
  readonly precision: (km: string) => string;
  readonly planned: string;
  readonly noProject: string;
  readonly unplaced: string;
  readonly park: string;
  readonly km: (km: string) => string;
  /** Names of what lies around: lands and seas, with where their words stand. */
  readonly around: readonly {
    readonly name: string;
    readonly at: readonly (readonly [lon: number, lat: number])[];
    readonly sea: boolean;
  }[];
}

type Words = ParkMapWords;

/** Radius in pixels of a project of one million dollars. */
const unitOf = (width: number, { zoomed }: ParkMapScene): number => (isNarrow(width) ? (zoomed ? 0.85 : 0.55) : zoomed ? 1.5 : 1);

function sums({ usd, vnd }: Tally, format: Format): string[] {
  return [
    ...(usd > 0 ? [format.amount(Math.round(usd), "million-usd")] : []),
    ...(vnd > 0 ? [format.amount(Math.round(vnd), "billion-vnd")] : []),
  ];
}

/** A name and its number stay on one line. */
const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");

const leftOut = ({ left }: Tally, words: Words, format: Format): string[] =>
  left.flatMap((dot) => (dot.capital === null || dot.currency === null ? [] : [words.notCounted(unbroken(`${dot.short} ${format.number(dot.capital)}`))]));

/** How much a site says: its sum alone, its count and sums in short lines, or in one long line. */
type Telling = "brief" | "stacked" | "inline";

/** "15 projects · $2,488 million": by name instead of by count when there is one only. */
function tallyLines(dots: readonly ProjectDot[], tally: Tally, telling: Telling, words: Words, format: Format): string[] {
  const money = sums(tally, format).map((sum, index) => unbroken(index === 0 ? sum : `+ ${sum}`));
  if (telling === "brief") return money;
  const [only, ...more] = dots;
  const count = only !== undefined && more.length === 0 ? only.short : words.projects(tally.projects);
  return [...(telling === "stacked" ? [count, ...money] : [[count, money.join(" ")].join(" · ")]), ...leftOut(tally, words, format)];
}

/** A phone's view of the whole province says the least; its closer looks say the rest. */
function siteLines(site: Site, telling: Telling, zoomed: boolean, words: Words, format: Format): string[] {
  const about = [
    ...(site.areaHa === null ? [] : [words.area(format.number(Math.round(site.areaHa)))]),
    ...(site.precisionKm === null ? [] : [words.precision(format.number(site.precisionKm))]),
  ];
  const empty = telling === "brief" ? [] : [site.kind === "plant" ? words.planned : words.noProject];
  const told = site.projects.length > 0 ? tallyLines(site.projects, site.tally, telling, words, format) : empty;
  return [site.names[format.lang], ...told, ...(zoomed && about.length > 0 ? [about.join(" · ")] : [])];
}

interface Stage {
  readonly document: Document;
  readonly view: MapView;
  readonly words: Words;
  readonly format: Format;
}

const isInView = ({ view }: Stage, x: number, y: number): boolean => x > 4 && y > 4 && x < view.width - 4 && y < view.height - 4;

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
    class: `park ${site.kind}`,
    "data-key": site.id,
  });

function drawLens({ document, format }: Stage, { lens, disc, text, leader }: PlacedLens): SVGElement[] {
  const placed = lens.cluster.members.map(({ dot, r, x, y }) => ({ dot, r, x: disc.x + x, y: disc.y + y }));
  const line = leader && svgElement(document, "line", { x1: leader.x0, y1: leader.y0, x2: leader.x1, y2: leader.y1, class: "leader" });
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

interface PlacedText {
  readonly mark: readonly SVGElement[];
  readonly shapes: readonly Shape[];
}

/** A name on the map, set where it is free: the first place without an overlap, or nowhere. */
function nameAt(
  { document, view }: Stage,
  name: string,
  places: readonly { x: number; y: number; anchor: "start" | "middle" | "end" }[],
  className: string,
  taken: readonly Shape[],
): PlacedText | undefined {
  const width = textWidth(name, 12);
  const boxAt = ({ x, y, anchor }: (typeof places)[number]): Box => {
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return { kind: "box", x0: left - 3, y0: y - 11, x1: left + width + 3, y1: y + 4 };
  };
  const isFree = (box: Box) => isInside(box, view.width, view.height) && !taken.some((shape) => meets(box, shape));
  const place = places.find((candidate) => isFree(boxAt(candidate)));
  if (place === undefined) return undefined;
  const { x, y, anchor } = place;
  const shapes = [boxAt(place)];
  return {
    shapes,
    mark: [
      svgElement(document, "text", { x, y, "text-anchor": anchor === "start" ? undefined : anchor, class: `small ${className}` }, [name]),
    ],
  };
}

/** A town's dot with its name beside it; both go where a lens needs the room. */
function drawTown(stage: Stage, town: MapPoint, taken: readonly Shape[]): PlacedText | undefined {
  const [x, y] = stage.view.project(town.lon, town.lat);
  const dot: Disc = { kind: "disc", x, y, r: 3 };
  if (!isInView(stage, x, y) || taken.some((shape) => meets(dot, shape))) return undefined;
  const places = [
    { x: x + 6, y: y + 4, anchor: "start" },
    { x: x - 6, y: y + 4, anchor: "end" },
    { x, y: y - 7, anchor: "middle" },
    { x, y: y + 16, anchor: "middle" },
  ] as const;
  const name = nameAt(stage, town.names[stage.format.lang], places, "town halo", taken);
  return (
    name && {
      shapes: [...name.shapes, dot],
      mark: [svgElement(stage.document, "circle", { cx: x, cy: y, r: 2, class: "town-dot" }), ...name.mark],
    }
  );
}

/** Names of towns, lands and seas, each only where it is free. */
function drawContext(stage: Stage, towns: readonly MapPoint[], taken: readonly Shape[]): SVGElement[] {
  const shapes = [...taken];
  const marks: SVGElement[] = [];
  const add = (placed: PlacedText | undefined) => {
    if (placed === undefined) return;
    shapes.push(...placed.shapes);
    marks.push(...placed.mark);
  };
  for (const { name, at, sea } of stage.words.around) {
    const inView = at.map(([lon, lat]) => stage.view.project(lon, lat)).filter(([x, y]) => isInView(stage, x, y));
    const places = inView.flatMap(([x, y]) => [0, -20, 20].map((dy) => ({ x, y: y + dy, anchor: "middle" as const })));
    add(nameAt(stage, name, places, sea ? "sea-name" : "land-name", shapes));
  }
  for (const town of towns) add(drawTown(stage, town, shapes));
  return marks;
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
  const sites = anchors.map(({ site, x, y, half }) => {
    const lines = siteLines(site, telling, scene.zoomed, words, format).flatMap((line, index) => (index === 0 ? [line] : wrapText(line, room, 12)));
    return lensOf(site.id, { x, y, half }, site.projects, unit, lines);
  });
  if (scene.zoomed || series.unplaced.length === 0) return sites;
  return [
    ...sites,
    lensOf("nowhere", null, series.unplaced, unit, [
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
  readonly words: Words;
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
  const islands = view.farIslands.map((island): Disc => ({ kind: "disc", ...island }));
  const lenses = lensesOf(series, anchors, unit, scene, stage);
  const room = { ...view, height: view.height + (isNarrow(width) ? belowMap : 0) };
  return { stage, unit, anchors, parks, ...placeLenses(lenses, [...parks, ...islands], room) };
}

/** Parks at their size and place, and beside each, under a lens, the projects that a source puts there. */
export const parkMap: Chart<ParkMapSeries, ParkMapWords, ParkMapScene> = (series, options) => {
  const { stage, unit, anchors, parks, placed } = layOut(series, options);
  const { document, width, label } = options;
  const { view } = stage;
  const shown = placed.flatMap(({ lens }) => lens.cluster.members.map(({ dot }) => dot));
  const bottom = Math.max(view.height, ...placed.flatMap(({ shapes }) => shapes.map((shape) => (shape.kind === "disc" ? shape.y + shape.r : Math.max(shape.y0, shape.y1)))));
  const key = drawKey(document, keyItems(stage, shown, unit), bottom + 8, width);
  const context = drawContext(stage, series.towns, [...parks, ...placed.flatMap(({ shapes }) => shapes)]);
  // An svg inside the svg cuts the land at the edge of the map, which a path alone would outline.
  const map = svgElement(document, "svg", { width: view.width, height: view.height, class: "map" }, drawBase(stage));
  return svgRoot({ document, width, height: bottom + key.height + 10, name: "park-map", label }, [
    map,
    ...context,
    ...anchors.map((anchor) => drawSquare(stage, anchor)),
    ...placed.flatMap((lens) => drawLens(stage, lens)),
    ...key.marks,
  ]);
};
