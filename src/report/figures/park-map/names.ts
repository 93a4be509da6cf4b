import type { MapPoint } from "./series.ts";
import { isInView, type Stage } from "./viewport.ts";
import { type Box, type Disc, isInside, meets, type Shape } from "../../../kit/drawing/placing.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";

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
      mark: [svgElement(stage.document, "circle", { cx: x, cy: y, r: 2, class: "town-dot", "data-key": town.id }), ...name.mark],
    }
  );
}

/** Names of towns, lands and seas, each only where it is free. */
export function drawContext(stage: Stage, towns: readonly MapPoint[], taken: readonly Shape[]): SVGElement[] {
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
