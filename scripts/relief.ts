// Makes the images of the relief, for the opening and the maps, from the shading, heights and depths in src/report/map/relief. Run after
// changing one of these, the base map, or what a map shows (src/report/story/scenes.yaml); the results are committed.
import { readFileSync } from "node:fs";
import { coalMapScenes } from "../src/report/figures/coal-map/scenes.ts";
import { parkMapScenes } from "../src/report/figures/park-map/scenes.ts";
import { baseMap } from "../src/report/map/base-map.ts";
import { makeRelief } from "../src/report/map/relief/make-relief.ts";
import { openingViews } from "../src/report/opening/views.ts";

const map = baseMap.parse(readFileSync(`data/${baseMap.path}`, "utf8"));
if (map === undefined) throw new Error(`data/${baseMap.path} is no base map`);
const scenes = [coalMapScenes, parkMapScenes].flatMap(({ read }) => Object.values(read().scenes));
const maps = scenes.flatMap(({ bounds }) => [bounds.wide, bounds.narrow]);
const made = await makeRelief(map, { maps, nights: Object.values(openingViews) });
for (const { file, bytes } of made) console.log(`${file}: ${bytes} bytes`);
