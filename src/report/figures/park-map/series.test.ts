import { describe, expect, test } from "vitest";
import { newsroom } from "../../../tests/newsroom.ts";
import { parkMap } from "./series.ts";

const series = parkMap(newsroom);

test("every project is on the map or named as unplaced, and only once", () => {
  const ids = [...series.sites.flatMap(({ projects }) => projects), ...series.unplaced].map(({ id }) => id);
  expect(ids.toSorted()).toEqual(newsroom.projects.map(({ id }) => id).toSorted());
});

test("an unplaced project has no park in any source", () => {
  expect(series.unplaced.every(({ park }) => park === null)).toBe(true);
});

test("a zone that is a whole coast is no point of the map", () => {
  expect(series.sites.filter(({ kind, areaHa }) => kind === "zone" && (areaHa ?? 0) > 10_000)).toEqual([]);
});

test("the district in which most projects lie is that of their parks", () => {
  const of = new Map(newsroom.places.map(({ id, district }) => [id, district]));
  const inIt = series.sites.filter(({ id }) => of.get(id) === series.majority?.district);
  expect(series.majority?.projects).toBe(inIt.reduce((sum, { tally }) => sum + tally.projects, 0));
});

test("every site says how far off it may be", () => {
  expect(series.sites.filter(({ precisionKm }) => precisionKm === null)).toEqual([]);
  expect(series.precision.least).toBeGreaterThan(0);
});

describe("the base map", () => {
  test("holds the thirteen districts before July 2025 and the islands of Cô Tô", () => {
    const units = series.map.objects.districts.geometries;
    expect(units).toHaveLength(13);
    expect(units.map(({ properties }) => properties)).toContainEqual(expect.objectContaining({ vi: "Cô Tô" }));
  });
});
