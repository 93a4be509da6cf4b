import { list, one } from "../../../kit/figure/scene-parameters.ts";
import { shapedScenes } from "../../../kit/figure/scene-source.ts";
import { text } from "../../../kit/table/columns.ts";
import { number } from "../../../kit/table/number-columns.ts";
import type { Bounds } from "../../map/map-view.ts";
import { sceneFile } from "../../scene-file.ts";
import type { CoalMapScene } from "./chart.ts";

const degrees = number({ vi: "Kinh độ hoặc vĩ độ", en: "Longitude or latitude" }, { min: -180, max: 180 });

const inFile = sceneFile.of("coal-map", {
  settings: {},
  scene: {
    name_vi: one(text({ vi: "Tên cảnh (Việt)", en: "Name of the view (Vietnamese)" })),
    name_en: one(text({ vi: "Tên cảnh (Anh)", en: "Name of the view (English)" })),
    bounds_wide: list(degrees, { length: 4 }),
    bounds_narrow: list(degrees, { length: 4 }),
  },
});

const corners = ([west = 0, south = 0, east = 0, north = 0]: readonly number[]): Bounds => [west, south, east, north];

/** Bounds are west, south, east, north, inside the base map's own frame. */
export const coalMapScenes = shapedScenes(inFile, (told): CoalMapScene => ({
  names: { vi: told.name_vi, en: told.name_en },
  bounds: { wide: corners(told.bounds_wide), narrow: corners(told.bounds_narrow) },
}));
