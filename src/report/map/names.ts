import { placeLabels, type Spot } from "../../kit/drawing/labels.ts";
import { type Disc, meets, type Shape, sheetOf } from "../../kit/drawing/shapes.ts";
import { svgElement } from "../../kit/drawing/svg.ts";
import { around, type Around } from "./around.ts";
import { isInView, type MapPoint, type MapStage } from "./map-stage.ts";

interface PlacedName {
  readonly mark: readonly SVGElement[];
  readonly shapes: readonly Shape[];
}

interface Name {
  readonly text: string;
  readonly class: string;
  readonly spots: readonly Spot[];
}

/** A name on the map, set where it is free. */
function drawName({ document, view }: MapStage, { text, spots, class: style }: Name, taken: readonly Shape[]): PlacedName | undefined {
  const [placed] = placeLabels([{ of: text, lines: [{ text }], spots }], taken, sheetOf(view.width, view.height));
  if (placed === undefined) return undefined;
  const { x, y, anchor } = placed.spot;
  const attributes = { x, y, "text-anchor": anchor === "start" ? undefined : anchor, class: `small ${style} halo` };
  return { shapes: placed.shapes, mark: [svgElement(document, "text", attributes, [text])] };
}

/** A town's dot so near to another mark that the two would seem to touch, in CSS pixels from its middle, gives way. */
const townRoom = 9;

/** A town's dot with its name beside it; both go where a callout needs the room. */
function drawTown(stage: MapStage, town: MapPoint, taken: readonly Shape[]): PlacedName | undefined {
  const [x, y] = stage.view.project(town.lon, town.lat);
  const dot: Disc = { kind: "disc", x, y, r: townRoom };
  if (!isInView(stage, x, y) || taken.some((shape) => meets(dot, shape))) return undefined;
  const spots: readonly Spot[] = [
    { x: x + 6, y: y + 4, anchor: "start" },
    { x: x - 6, y: y + 4, anchor: "end" },
    { x, y: y - 7, anchor: "middle" },
    { x, y: y + 16, anchor: "middle" },
  ];
  const name = drawName(stage, { text: town.names[stage.format.lang], spots, class: "town" }, taken);
  if (name === undefined) return undefined;
  const mark = svgElement(stage.document, "circle", { cx: x, cy: y, r: 2, class: "town-dot", "data-key": town.id });
  return { shapes: [...name.shapes, dot], mark: [mark, ...name.mark] };
}

/** What lies around: each of its places in view, and a little above and below it. */
function landName(stage: MapStage, { names, at, sea }: Around): Name {
  const inView = at.map(([lon, lat]) => stage.view.project(lon, lat)).filter(([x, y]) => isInView(stage, x, y));
  const spots = inView.flatMap(([x, y]) => [0, -20, 20].map((dy): Spot => ({ x, y: y + dy, anchor: "middle" })));
  return { text: names[stage.format.lang], class: sea ? "sea-name" : "land-name", spots };
}

/** Names of towns, lands and seas, each only where it is free. */
export function drawContext(stage: MapStage, towns: readonly MapPoint[], taken: readonly Shape[]): SVGElement[] {
  const shapes = [...taken];
  const marks: SVGElement[] = [];
  const add = (placed: PlacedName | undefined): boolean => {
    if (placed === undefined) return false;
    shapes.push(...placed.shapes);
    marks.push(...placed.mark);
    return true;
  };
  const { lang } = stage.format;
  const lands = around.filter((land) => add(drawName(stage, landName(stage, land), shapes))).map(({ names }) => names[lang]);
  // A city may be called as its land: one of the two names is enough.
  for (const town of towns) if (!lands.includes(town.names[lang])) add(drawTown(stage, town, shapes));
  return marks;
}
