import type { GeometryCollection, Topology } from "topojson-specification";
import type { DataFile } from "../../kit/table/data-file.ts";
import { type DateSpan, parseDateSpan } from "../../kit/table/date-span.ts";

/** Properties of a district or neighbour; `country` is set for neighbours only. */
export interface MapUnit {
  readonly code: string;
  readonly vi?: string;
  readonly en?: string;
  readonly country?: "VN" | "CN";
}

/**
 * The base map of data/geo: districts, the province merged from them, what lies around it. WGS84 degrees. In
 * the file `districts_until` is the day on which the districts ceased to be.
 */
export type BaseMap = { readonly districtsUntil: DateSpan } & Topology<{
  districts: GeometryCollection<MapUnit>;
  province: GeometryCollection<MapUnit>;
  neighbours: GeometryCollection<MapUnit>;
}>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function isTopology(value: unknown): value is BaseMap & Record<string, unknown> {
  if (!isObject(value) || value["type"] !== "Topology" || !Array.isArray(value["arcs"])) return false;
  const objects = value["objects"];
  return isObject(objects) && ["districts", "province", "neighbours"].every((name) => isObject(objects[name]));
}

function mapIn(text: string): BaseMap | undefined {
  try {
    const map: unknown = JSON.parse(text);
    const districtsUntil = isTopology(map) ? parseDateSpan(String(map["districts_until"])) : undefined;
    return isTopology(map) && districtsUntil ? { ...map, districtsUntil } : undefined;
  } catch {
    return undefined;
  }
}

export const baseMap: DataFile<BaseMap> = {
  path: "geo/quang-ninh.topo.json",
  parse: mapIn,
  unreadable: {
    code: "not-the-base-map",
    rule: { vi: "không đọc được bản đồ nền trong tệp này.", en: "there is no base map to be read in this file." },
    cure: { vi: "Khôi phục tệp từ bản trước.", en: "Restore it from the last version." },
  },
};
