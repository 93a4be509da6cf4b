import { type Chart, type ChartOptions, isNarrow } from "../../../kit/drawing/chart.ts";
import { drawLabel } from "../../../kit/drawing/draw-label.ts";
import { boundsOf, type Disc, sheetOf } from "../../../kit/drawing/shapes.ts";
import { svgRoot } from "../../../kit/drawing/svg.ts";
import { drawKeyGround, groundBeyond } from "../../map/bleed.ts";
import { drawBase } from "../../map/ground.ts";
import { isInView } from "../../map/map-stage.ts";
import { mapView } from "../../map/map-view.ts";
import { drawContext } from "../../map/names.ts";
import { drawKey } from "../../../kit/drawing/key.ts";
import type { Room } from "./callout-places.ts";
import { keyItems } from "./key.ts";
import { drawCallout, drawMajority, drawSquare } from "./marks.ts";
import { type Layout, placeCallouts } from "./place-callouts.ts";
import { placeProjectNames } from "./project-names.ts";
import type { ParkMapSeries } from "./series.ts";
import { type Anchor, anchorsOf, calloutsOf } from "./site-callouts.ts";
import { type ParkMapScene, type ParkMapWords, type Stage } from "./viewport.ts";

export type { ParkMapScene, ParkMapWords } from "./viewport.ts";

interface Options extends Omit<ChartOptions<ParkMapWords>, "label"> {
  readonly scene: ParkMapScene;
}

interface Arranged extends Layout {
  readonly stage: Stage;
  readonly anchors: readonly Anchor[];
  /** Parks and far islands, over which nothing may be laid. */
  readonly kept: readonly Disc[];
}

/** A phone's map is small: where the data outgrows it, callouts may hang below its edge, on the page, though fewer stages hold the picture then. */
const belowMap = 180;

/** On a phone there is no room to wander: rings stand where their scene would have them. */
const wishCostOf = (narrow: boolean): number => (narrow ? 20 : 1.5);

/** Radius in pixels of a project of one million dollars. */
const unitOf = (width: number, { zoomed }: ParkMapScene): number => (isNarrow(width) ? (zoomed ? 0.7 : 0.42) : zoomed ? 1.5 : 1);

function arrange(series: ParkMapSeries, { width, scene, bleed, ...told }: Options): Arranged {
  const narrow = isNarrow(width);
  const view = mapView(series.map, narrow ? scene.bounds.narrow : scene.bounds.wide, width);
  const ground = bleed ? groundBeyond(series.map, view) : undefined;
  const stage: Stage = { ...told, scene, view, ground, unit: unitOf(width, scene) };
  const anchors = anchorsOf(series.sites, stage);
  const parks = anchors.map(({ x, y, half }): Disc => ({ kind: "disc", x, y, r: Math.max(half * 1.1, 4) }));
  const islands = view.farIslands.filter(({ x, y }) => isInView(stage, x, y)).map((island): Disc => ({ kind: "disc", ...island }));
  const kept = [...parks, ...islands];
  const callouts = calloutsOf(series, anchors, stage);
  const placedIn = (height: number): Layout => {
    const room: Room = { sheet: sheetOf(width, height), kept, shareOnLand: view.shareOnLand, wishCost: wishCostOf(narrow) };
    return placeCallouts(callouts, room);
  };
  const onMap = placedIn(view.height);
  const isTooFull = narrow && onMap.crowded.length > 0;
  return { stage, anchors, kept, ...(isTooFull ? placedIn(view.height + belowMap) : onMap) };
}

/** Callouts of a scene that found no free place: none, if the map is to be read. For tests. */
export const crowdedIn = (series: ParkMapSeries, options: Options): readonly string[] => arrange(series, options).crowded;

/** Parks at their size and place, and beside each, in a ring, the projects that a source puts there. */
export const parkMap: Chart<ParkMapSeries, ParkMapWords, ParkMapScene> = (series, options) => {
  const { stage, anchors, kept, placed } = arrange(series, options);
  const { document, width, label, bleed } = options;
  const names = placeProjectNames(stage, placed, kept);
  const shapes = [...placed, ...names].flatMap((callout) => callout.shapes);
  const bottom = Math.max(stage.view.height, boundsOf(shapes).y1);
  const shown = placed.flatMap(({ callout }) => callout.cluster.members.map(({ dot }) => dot));
  const key = drawKey(document, keyItems(stage, shown), bottom + 8, width);
  return svgRoot({ document, width, height: bottom + key.height + 10, name: "park-map", label, bleed }, [
    drawBase(stage),
    ...drawMajority(stage, series.majority),
    ...drawContext(stage, series.towns, [...kept, ...shapes]),
    ...anchors.map((anchor) => drawSquare(stage, anchor)),
    ...placed.flatMap((callout) => drawCallout(stage, callout)),
    ...names.flatMap((name) => drawLabel(document, name)),
    ...drawKeyGround(document, stage.ground, bottom + 2),
    ...key.marks,
  ]);
};
