import type { Disc } from "../../../kit/drawing/shapes.ts";
import { svgElement } from "../../../kit/drawing/svg.ts";
import { isInView } from "../../map/map-stage.ts";
import type { CoalSite, PlacedSite } from "./series.ts";
import type { Stage } from "./stage.ts";

/** A site where it stands in the view, as large as it is drawn. */
export interface Mark extends Disc {
  readonly placed: PlacedSite;
}

const mineRadius = 4;
const portRadius = 6;

const radiusOf = ({ unit }: Stage, { kind, capacity_mw }: CoalSite): number =>
  kind === "power-station" ? unit * Math.sqrt(capacity_mw ?? 0) : kind === "mine" ? mineRadius : portRadius;

/** From what lies below to what lies above: circles of power stations hide nothing. */
const order: readonly CoalSite["kind"][] = ["power-station", "mine", "port"];

export const marksOf = (stage: Stage, sites: readonly PlacedSite[]): Mark[] =>
  sites
    .flatMap((placed): Mark[] => {
      const [x, y] = stage.view.project(placed.lon, placed.lat);
      return isInView(stage, x, y) ? [{ kind: "disc", x, y, r: radiusOf(stage, placed.site), placed }] : [];
    })
    .toSorted((a, b) => order.indexOf(a.placed.site.kind) - order.indexOf(b.placed.site.kind));

/** A power station is a circle by its MW, a mine a diamond, a port a triangle; what does not run is hollow. */
export function shapeOf(
  document: Document,
  { x, y, r }: Omit<Disc, "kind">,
  { kind, status }: Pick<CoalSite, "kind" | "status">,
  key?: string,
) {
  const attributes = { class: `${kind} ${status}`, "data-key": key };
  if (kind === "power-station") return svgElement(document, "circle", { cx: x, cy: y, r, ...attributes });
  const round = (value: number): number => Math.round(value * 10) / 10;
  const corners =
    kind === "mine"
      ? [
          [x, y - r],
          [x + r, y],
          [x, y + r],
          [x - r, y],
        ]
      : [
          [x, y - r],
          [x + r, y + r * 0.8],
          [x - r, y + r * 0.8],
        ];
  return svgElement(document, "path", { d: `M${corners.map((corner) => corner.map(round).join(" ")).join("L")}Z`, ...attributes });
}

export const drawMark = ({ document }: Stage, { placed, x, y, r }: Mark): SVGElement =>
  shapeOf(document, { x, y, r }, placed.site, placed.id);
