import { readFileSync, statSync } from "node:fs";
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

export const baseMapFile = "quang-ninh.topo.json";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function isBaseMap(value: unknown): value is BaseMap {
  if (!isObject(value) || value["type"] !== "Topology" || !Array.isArray(value["arcs"])) return false;
  const objects = value["objects"];
  return isObject(objects) && ["districts", "province", "neighbours"].every((name) => isObject(objects[name]));
}

const read = new Map<string, { readonly map: BaseMap; readonly saved: number }>();

/** The base map in the bytes of its file. */
export function parseGeo(text: string, file: string): BaseMap {
  const map: unknown = JSON.parse(text);
  if (!isBaseMap(map)) throw new Error(`${file}: not the base map: districts, province and neighbours are expected`);
  return map;
}

/** The base map of a folder. Read once, for it is the same for every figure, language and width; and again when it was saved. */
export function loadGeo(folder = join(dataFolder(), "geo")): BaseMap {
  const file = join(folder, baseMapFile);
  const saved = statSync(file).mtimeMs;
  const known = read.get(file);
  if (known?.saved === saved) return known.map;
  const map = parseGeo(readFileSync(file, "utf8"), file);
  read.set(file, { map, saved });
  return map;
}

const beside = new WeakMap<object, BaseMap>();

/** Says which base map lay beside a table's rows, where that is not the one in data/: for data of another day. */
export const layBeside = (data: object, map: BaseMap): unknown => beside.set(data, map);

/** The base map that belongs to the data. */
export const geoOf = (data: object): BaseMap => beside.get(data) ?? loadGeo();
