import { statSync } from "node:fs";
import { join } from "node:path";
import type { GeometryCollection, Topology } from "topojson-specification";
import { readPlainFile } from "../../kit/csv/plain-file.ts";
import { type Fault, type Problem, Refusal } from "../../kit/csv/problem.ts";
import { DataError } from "../../kit/csv/report.ts";
import { dataFolder } from "../../kit/table/folder.ts";

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

const notTheMap: Fault = {
  code: "not-the-base-map",
  rule: { vi: "không đọc được bản đồ nền trong tệp này.", en: "there is no base map to be read in this file." },
  cure: { vi: "Khôi phục tệp từ bản trước.", en: "Restore it from the last version." },
};

function mapIn(text: string): BaseMap | undefined {
  try {
    const map: unknown = JSON.parse(text);
    return isBaseMap(map) ? map : undefined;
  } catch {
    return undefined;
  }
}

/** The base map in the text of its file. Throws a Refusal that names the file when there is none in it. */
export function parseGeo(text: string, file: string): BaseMap {
  const map = mapIn(text);
  if (map === undefined) throw new Refusal(`${file}: ${notTheMap.rule.vi} ${notTheMap.rule.en}`);
  return map;
}

function readGeo(folder: string): { readonly map: BaseMap } | { readonly fault: Fault } {
  const read = readPlainFile(join(folder, baseMapFile));
  if ("fault" in read) return read;
  const map = mapIn(new TextDecoder().decode(read.bytes));
  return map ? { map } : { fault: notTheMap };
}

/** What is wrong with the base map in a folder of tables. */
export function geoProblems(folder: string): Problem[] {
  const read = readGeo(join(folder, "geo"));
  return "fault" in read ? [{ ...read.fault, file: `data/geo/${baseMapFile}` }] : [];
}

const known = new Map<string, { readonly map: BaseMap; readonly saved: number }>();

/**
 * The base map of a folder. Read once, for it is the same for every figure, language and width; and again when it was saved.
 * Throws a DataError when there is none.
 */
export function loadGeo(folder = join(dataFolder(), "geo")): BaseMap {
  const saved = statSync(join(folder, baseMapFile), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const last = known.get(folder);
  if (last?.saved === saved) return last.map;
  const read = readGeo(folder);
  if ("fault" in read) throw new DataError([{ ...read.fault, file: `data/geo/${baseMapFile}` }], "vi");
  known.set(folder, { map: read.map, saved });
  return read.map;
}

const beside = new WeakMap<object, BaseMap>();

/** Says which base map lay beside a table's rows, where that is not the one in data/: for data of another day. */
export const layBeside = (data: object, map: BaseMap): unknown => beside.set(data, map);

/** The base map that belongs to the data. */
export const geoOf = (data: object): BaseMap => beside.get(data) ?? loadGeo();
