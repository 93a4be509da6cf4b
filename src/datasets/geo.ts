import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeometryCollection, Topology } from "topojson-specification";
import { dataFolder } from "./folder.ts";

/** Properties of a district or neighbour; `country` is set for neighbours only. */
export interface MapUnit {
  readonly code: string;
  readonly vi?: string;
  readonly en?: string;
  readonly country?: "VN" | "CN";
}

/** The base map of data/geo: districts before July 2025, the province merged from them, what lies around it. WGS84 degrees. */
export type BaseMap = Topology<{
  districts: GeometryCollection<MapUnit>;
  province: GeometryCollection<MapUnit>;
  neighbours: GeometryCollection<MapUnit>;
}>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function isBaseMap(value: unknown): value is BaseMap {
  if (!isObject(value) || value["type"] !== "Topology" || !Array.isArray(value["arcs"])) return false;
  const objects = value["objects"];
  return isObject(objects) && ["districts", "province", "neighbours"].every((name) => isObject(objects[name]));
}

const read = new Map<string, BaseMap>();

/** The base map of a folder. Read once: it is the same for every figure, language and width. */
export function loadGeo(folder = join(dataFolder(), "geo")): BaseMap {
  const known = read.get(folder);
  if (known !== undefined) return known;
  const file = join(folder, "quang-ninh.topo.json");
  const map: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isBaseMap(map)) throw new Error(`${file}: not the base map: districts, province and neighbours are expected`);
  read.set(folder, map);
  return map;
}
