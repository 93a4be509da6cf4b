import { projectDots } from "../projects/projects.ts";
import type { Data } from "../tables/tables.ts";

/** Something that glows on the opening's picture, in degrees. */
export interface Light {
  readonly kind: "station" | "mine" | "plant";
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  /** Of a power station. */
  readonly mw: number | null;
}

/** What glows: coal that is dug and burnt, and the named plants that run, as far as a source says where. */
export function lightsIn(data: Pick<Data, "coal_sites"> & Data): Light[] {
  const coal = data.coal_sites.flatMap(({ kind, name, status, lon, lat, capacity_mw: mw }): Light[] =>
    lon === null || lat === null || status !== "operating" || kind === "port"
      ? []
      : [{ kind: kind === "mine" ? "mine" : "station", name, lon, lat, mw }],
  );
  const places = new Map(data.places.map((place) => [place.id, place]));
  const plants = projectDots(data).flatMap(({ status, park, short }): Light[] => {
    const place = park === null ? undefined : places.get(park);
    return status === "operating" && place ? [{ kind: "plant", name: short, lon: place.lon, lat: place.lat, mw: null }] : [];
  });
  return [...coal, ...plants];
}
