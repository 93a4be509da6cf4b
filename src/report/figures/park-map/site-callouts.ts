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

/** Words beside a ring are set narrow on a phone: narrower yet where the whole province is to be seen. */
const narrowText = { close: 136, province: 96 };

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

/** What the view of the whole province finds, where the scene would have it. */
function findingOf({ majority }: ParkMapSeries, stage: Stage): Callout[] {
  if (majority === null || stage.scene.zoomed) return [];
  const { town, projects, of } = majority;
  const lines = stage.words.majority(projects, of, town.names[stage.format.lang]);
  // The district's outline tells where: one more leader would cross those of its parks.
  const place = { id: town.id, anchor: null, wish: wishOf(town.id, stage) };
  return [calloutOf(place, { dots: [], lines, unit: stage.unit, isFinding: true })];
}

/** The callouts of a scene: of the sites in view; in the whole province also of the projects that have no place, and of what is found. */
export function calloutsOf(series: ParkMapSeries, anchors: readonly Anchor[], stage: Stage): Callout[] {
  const { unplaced, unplacedTally } = series;
  const { view, words, format, unit, scene } = stage;
  const { zoomed } = scene;
  const narrow = isNarrow(view.width);
  const telling: Telling = { style: !narrow ? "inline" : zoomed ? "stacked" : "brief", zoomed, words, format };
  const room = narrow ? narrowText[zoomed ? "close" : "province"] : view.width;
  // A phone's stage has room for what its scene speaks of; the others have their names.
  const isNameOnly = (id: string): boolean => narrow && scene.focus.length > 0 && !scene.focus.includes(id);
  // Nor is there room for one that has nothing to show.
  const isUntold = ({ id, projects }: Site): boolean => !zoomed && projects.length === 0 && isNameOnly(id);
  const told = anchors.filter(({ site }) => !isUntold(site));
  const sites = told.map(({ site, x, y, half }) => {
    const [name = "", ...more] = siteLines(site, telling);
    const rest = isNameOnly(site.id) ? [] : more;
    const lines = [name, ...rest.flatMap((line) => wrapText(line, room, typeScale.small.size))];
    return calloutOf({ id: site.id, anchor: { x, y, half }, wish: wishOf(site.id, stage) }, { dots: site.projects, lines, unit });
  });
  const found = [...sites, ...findingOf(series, stage)];
  if (zoomed || unplaced.length === 0) return found;
  const lines = [words.unplaced, ...tallyLines(unplaced, unplacedTally, telling)];
  return [...found, calloutOf({ id: "nowhere", anchor: null, wish: null }, { dots: unplaced, lines, unit })];
}
