import type { BaseMap } from "../../map/base-map.ts";
import type { MapPoint } from "../../map/map-stage.ts";
import { rowName } from "../../../kit/table/row-name.ts";
import { places, type PlaceRow } from "../../tables/places.ts";
import type { Data } from "../../tables/tables.ts";
import { isInForce, type ProjectDot, projectDots, type Tally, tally } from "../../projects/projects.ts";

/** A park, factory zone or planned plant, with the projects that a source puts there. */
export interface Site extends MapPoint {
  readonly kind: PlaceRow["kind"];
  /** How far off the position may be; null where nobody said. */
  readonly precisionKm: number | null;
  readonly areaHa: number | null;
  readonly projects: readonly ProjectDot[];
  readonly tally: Tally;
  /** The row of the place itself, and its sources. */
  readonly row: string;
  readonly sources: readonly string[];
}

export interface ParkMapSeries {
  readonly map: BaseMap;
  readonly sites: readonly Site[];
  readonly towns: readonly MapPoint[];
  /** Projects that no source places anywhere: they cannot be on the map, and it says so. */
  readonly unplaced: readonly ProjectDot[];
  readonly unplacedTally: Tally;
  /** The former district in which more than half of the projects in force lie, with its town; null where none holds so many. */
  readonly majority: { readonly district: string; readonly town: MapPoint; readonly projects: number; readonly of: number } | null;
  /** The least and the greatest error of the sites' positions, in km. */
  readonly precision: { readonly least: number; readonly most: number };
}

const pointOf = (place: PlaceRow): MapPoint => ({
  id: place.id,
  names: { vi: place.short_vi, en: place.short_en },
  lon: place.lon,
  lat: place.lat,
});

function siteOf(place: PlaceRow, dots: readonly ProjectDot[]): Site {
  const projects = dots.filter(({ park }) => park === place.id);
  return {
    ...pointOf(place),
    kind: place.kind,
    precisionKm: place.precision_km,
    areaHa: place.area_ha,
    projects,
    tally: tally(projects),
    row: rowName(places, place),
    sources: [...new Set([place.source_id, place.area_source_id])].filter((source) => source !== null),
  };
}

/** An economic zone is a whole coast, not a point: only those with factories of their own stand on the map. */
const isOnMap = ({ kind, projects }: Site): boolean => kind === "park" || kind === "plant" || (kind === "zone" && projects.length > 0);

function majorityOf(rows: Data["places"], dots: readonly ProjectDot[]): ParkMapSeries["majority"] {
  const districts = new Map(rows.map(({ id, district }) => [id, district]));
  const inForce = dots.filter(isInForce);
  const groups = Map.groupBy(inForce, ({ park }) => (park === null ? null : (districts.get(park) ?? null)));
  for (const [district, members] of groups) {
    const town = rows.find((place) => place.kind === "town" && place.district === district);
    if (district !== null && town !== undefined && members.length > inForce.length / 2)
      return { district, town: pointOf(town), projects: members.length, of: inForce.length };
  }
  return null;
}

export function mapOf(data: Data, map: BaseMap): ParkMapSeries {
  const dots = projectDots(data);
  const sites = data.places.map((place) => siteOf(place, dots)).filter(isOnMap);
  const errors = sites.flatMap(({ precisionKm }) => precisionKm ?? []);
  const placed = new Set(sites.map(({ id }) => id));
  const unplaced = dots.filter(({ park }) => park === null || !placed.has(park));
  return {
    map,
    sites,
    towns: data.places.filter(({ kind }) => kind === "town").map(pointOf),
    unplaced,
    unplacedTally: tally(unplaced),
    majority: majorityOf(data.places, dots),
    precision: { least: Math.min(...errors), most: Math.max(...errors) },
  };
}

export const parkMap = (data: Data): ParkMapSeries => mapOf(data, data.map);
