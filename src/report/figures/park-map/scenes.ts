import { byId, list, one } from "../../../kit/figure/scene-parameters.ts";
import { choice, reference, text } from "../../../kit/table/columns.ts";
import { number } from "../../../kit/table/number-columns.ts";
import { shapedScenes } from "../../../kit/figure/scene-source.ts";
import { sceneFile } from "../../scene-file.ts";
import type { Bounds } from "../../map/map-view.ts";
import type { ParkMapScene } from "./viewport.ts";

const degrees = number({ vi: "Kinh độ hoặc vĩ độ", en: "Longitude or latitude" }, { min: -180, max: 180 });

const inFile = sceneFile.of("park-map", {
  settings: {},
  scene: {
    name_vi: one(text({ vi: "Tên cảnh (Việt)", en: "Name of the view (Vietnamese)" })),
    name_en: one(text({ vi: "Tên cảnh (Anh)", en: "Name of the view (English)" })),
    view: one(choice({ vi: "Cỡ nhìn", en: "View" }, ["province", "close"])),
    /** The parks that its step names; without it, the scene speaks of all. */
    focus: list(reference({ vi: "Khu được nhắc tới", en: "Park that is spoken of" }, "places")),
    /** The projects that its step names; each is named on the map too, where there is room. */
    named: list(reference({ vi: "Dự án được gọi tên", en: "Project that is named" }, "projects")),
    bounds_wide: list(degrees, { length: 4 }),
    bounds_narrow: list(degrees, { length: 4 }),
    places_wide: byId("places", degrees, { length: 2 }),
    places_narrow: byId("places", degrees, { length: 2 }),
  },
});

const corners = ([west = 0, south = 0, east = 0, north = 0]: readonly number[]): Bounds => [west, south, east, north];
const points = (places: Readonly<Record<string, readonly number[]>>): Readonly<Record<string, readonly [number, number]>> =>
  Object.fromEntries(Object.entries(places).map(([id, [lon = 0, lat = 0]]) => [id, [lon, lat] as const]));

/**
 * Bounds are west, south, east, north. Every view stays inside the base map's own frame, so that its cut edge is never seen, and shows a
 * province, not the country. Places keep the circles of a park off the coast that they stand for, and off the islands; a park without a
 * place finds its own.
 */
export const parkMapScenes = shapedScenes(inFile, (told): ParkMapScene => ({
  names: { vi: told.name_vi, en: told.name_en },
  zoomed: told.view === "close",
  focus: told.focus,
  named: told.named,
  bounds: { wide: corners(told.bounds_wide), narrow: corners(told.bounds_narrow) },
  wishes: { wide: points(told.places_wide), narrow: points(told.places_narrow) },
}));
