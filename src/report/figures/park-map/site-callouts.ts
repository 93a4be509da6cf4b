import { isNarrow } from "../../../kit/drawing/chart.ts";
import { wrapText } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { siteLines, tallyLines, type Telling } from "./callout-lines.ts";
import { type Callout, calloutOf } from "./callouts.ts";
import type { ParkMapSeries, Site } from "./series.ts";
import { isInView } from "../../map/map-stage.ts";
import type { Stage } from "./viewport.ts";

/** A site where it lies on the picture, with half the side of its square. */
export interface Anchor {
  readonly site: Site;
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** Words beside a ring are set narrow on a phone. */
const narrowText = 136;

/** Side of the square that has the park's area at the map's scale, in pixels. */
const squareSide = ({ areaHa }: Site, pixelsPerKm: number): number => Math.sqrt((areaHa ?? 0) / 100) * pixelsPerKm;

/** The sites in view. */
export const anchorsOf = (sites: readonly Site[], stage: Stage): Anchor[] =>
  sites.flatMap((site) => {
    const [x, y] = stage.view.project(site.lon, site.lat);
    return isInView(stage, x, y) ? [{ site, x, y, half: squareSide(site, stage.view.pixelsPerKm) / 2 }] : [];
  });

/** Where the scene would have the ring of a site; null where it says nothing. */
function wishOf(id: string, { view, scene }: Stage): Callout["wish"] {
  const wishes: Readonly<Record<string, readonly [number, number]>> = isNarrow(view.width) ? scene.wishes.narrow : scene.wishes.wide;
  const wish = wishes[id];
  if (wish === undefined) return null;
  const [x, y] = view.project(...wish);
  return { x, y };
}

/** The callouts of a scene: of the sites in view, and in the whole province of the projects that have no place. */
export function calloutsOf({ unplaced, unplacedTally }: ParkMapSeries, anchors: readonly Anchor[], stage: Stage): Callout[] {
  const { view, words, format, unit, scene } = stage;
  const { zoomed } = scene;
  const narrow = isNarrow(view.width);
  const telling: Telling = { style: !narrow ? "inline" : zoomed ? "stacked" : "brief", zoomed, words, format };
  const room = narrow ? narrowText : view.width;
  // A phone's stage has room for what its scene speaks of; the others have their names.
  const isNameOnly = (id: string): boolean => narrow && scene.focus.length > 0 && !scene.focus.includes(id);
  const sites = anchors.map(({ site, x, y, half }) => {
    const [name = "", ...told] = siteLines(site, telling);
    const rest = isNameOnly(site.id) ? [] : told;
    const lines = [name, ...rest.flatMap((line) => wrapText(line, room, typeScale.small.size))];
    return calloutOf({ id: site.id, anchor: { x, y, half }, wish: wishOf(site.id, stage) }, { dots: site.projects, lines, unit });
  });
  if (zoomed || unplaced.length === 0) return sites;
  const lines = [words.unplaced, ...tallyLines(unplaced, unplacedTally, telling)];
  return [...sites, calloutOf({ id: "nowhere", anchor: null, wish: null }, { dots: unplaced, lines, unit })];
}
