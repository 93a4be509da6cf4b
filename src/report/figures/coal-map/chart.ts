import { type Chart, isNarrow, stageHeight } from "../../../kit/drawing/chart.ts";
import { drawLabel } from "../../../kit/drawing/draw-label.ts";
import { svgRoot } from "../../../kit/drawing/svg.ts";
import { drawKeyGround, groundBeyond } from "../../map/bleed.ts";
import { drawBase } from "../../map/ground.ts";
import { mapView } from "../../map/map-view.ts";
import { drawContext } from "../../map/names.ts";
import { frame, grownTo } from "../../map/projection.ts";
import { drawKey } from "../../../kit/drawing/key.ts";
import { drawBelt, placeBelt } from "./belt.ts";
import { drawBeyond, placeBeyond } from "./beyond.ts";
import { keyItems } from "./key.ts";
import { placeNames } from "./labels.ts";
import { drawMark, marksOf } from "./marks.ts";
import type { CoalMapSeries } from "./series.ts";
import type { CoalMapScene, CoalMapWords, Stage } from "./stage.ts";

export type { CoalMapScene, CoalMapWords } from "./stage.ts";

/** Radius in pixels of one MW: the largest station is a thumb's width on a page. */
const unitOf = (narrow: boolean): number => (narrow ? 0.3 : 0.45);

/** Room that the key below the map takes of the stage's height. */
const keyRoom = (narrow: boolean): number => (narrow ? 77 : 34);

/** Mines, power stations by what they can deliver, and the ports that ship the coal. */
export const coalMap: Chart<CoalMapSeries, CoalMapWords, CoalMapScene> = (
  series,
  { document, width, format, words, label, scene, bleed },
) => {
  const narrow = isNarrow(width);
  const least = narrow ? scene.bounds.narrow : scene.bounds.wide;
  const view = mapView(series.map, grownTo(least, width, stageHeight(width) - keyRoom(narrow), frame), width);
  const ground = bleed ? groundBeyond(series.map, view) : undefined;
  const stage: Stage = { document, view, ground, format, words, narrow, unit: unitOf(narrow) };
  const marks = marksOf(stage, series.placed);
  const names = placeNames(stage, marks);
  const beyond = placeBeyond(stage, series, marks, [...marks, ...names.flatMap((name) => name.shapes)]);
  const shapes = [...marks, ...[...names, ...beyond].flatMap((name) => name.shapes)];
  const belt = placeBelt(stage, series, marks, shapes);
  const key = drawKey(document, keyItems(stage, marks), view.height + 8, width);
  return svgRoot({ document, width, height: view.height + key.height + 10, name: "coal-map", label, bleed }, [
    drawBase(stage),
    ...drawContext(stage, series.towns, [...shapes, ...belt.flatMap((placed) => placed.shapes)]),
    ...marks.map((mark) => drawMark(stage, mark)),
    ...names.flatMap((name) => drawLabel(stage.document, name)),
    ...beyond.flatMap((placed) => drawBeyond(stage, placed)),
    ...belt.flatMap((placed) => drawBelt(stage, placed)),
    ...drawKeyGround(document, ground, view.height + 2),
    ...key.marks,
  ]);
};
