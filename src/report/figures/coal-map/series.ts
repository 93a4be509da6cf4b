import type { BaseMap } from "../../map/base-map.ts";
import type { MapPoint } from "../../map/map-stage.ts";
import type { CoalSiteRow } from "../../tables/coal-sites.ts";
import type { Data } from "../../tables/tables.ts";

/** A mine, power station or port, with a point or without. */
export type CoalSite = Omit<CoalSiteRow, "at">;

/** A site that can stand on a map. */
export interface PlacedSite extends MapPoint {
  readonly site: CoalSite;
}

export interface CoalMapSeries {
  readonly map: BaseMap;
  readonly towns: readonly MapPoint[];
  /** Every row of the table, in its order. */
  readonly sites: readonly CoalSite[];
  /** Those that the map shows: what was cancelled stands where others run, and is left to the table. */
  readonly placed: readonly PlacedSite[];
  /** Power stations that run, from west to east, and their MW together. */
  readonly stations: readonly PlacedSite[];
  readonly mw: number;
  /** Mines without a point that could be trusted. */
  readonly unplacedMines: number;
  /** What others count, in MW: the least and the greatest; null where nobody else does. */
  readonly otherCounts: { readonly least: number; readonly most: number } | null;
  readonly otherSources: readonly string[];
}

function placedOf(sites: readonly CoalSite[]): PlacedSite[] {
  return sites.flatMap((site) => {
    const { lon, lat, status } = site;
    return lon === null || lat === null || status === "cancelled"
      ? []
      : [{ id: site.id, names: { vi: site.name, en: site.name }, lon, lat, site }];
  });
}

export function coalMapOf({ map, coal_sites: sites, indicators, places }: Data): CoalMapSeries {
  const placed = placedOf(sites);
  const stations = placed
    .filter(({ site }) => site.kind === "power-station" && site.status === "operating")
    .toSorted((a, b) => a.lon - b.lon);
  const mw = stations.reduce((sum, { site }) => sum + (site.capacity_mw ?? 0), 0);
  const others = indicators.filter(({ indicator, value }) => indicator === "coal-power-capacity" && value !== mw);
  const counts = others.map(({ value }) => value);
  return {
    map,
    towns: places.filter(({ kind }) => kind === "town").map((town) => ({ ...town, names: { vi: town.short_vi, en: town.short_en } })),
    sites,
    placed,
    stations,
    mw,
    unplacedMines: sites.filter(({ kind, lon }) => kind === "mine" && lon === null).length,
    otherCounts: counts.length === 0 ? null : { least: Math.min(...counts), most: Math.max(...counts) },
    otherSources: others.map(({ source_id }) => source_id),
  };
}

export const coalMap = (data: Data): CoalMapSeries => coalMapOf(data);
