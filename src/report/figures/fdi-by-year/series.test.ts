import { expect, test } from "vitest";
import type { FdiYear } from "../../tables/fdi-by-year.ts";
import { newsroom } from "../../../tests/newsroom.ts";
import { fdiByYearScenes } from "./scenes.ts";
import { fdiByYearOf, yearWithout } from "./series.ts";

const row = (year: number, total: number, rest: Partial<FdiYear> = {}): FdiYear => ({
  year,
  total,
  qualifier: null,
  basis: "full-year",
  new_projects: null,
  scope: "province",
  status: "reported",
  source_id: "a",
  note_vi: null,
  note_en: null,
  at: () => ({ file: "fixture" }),
  ...rest,
});

test("years without a row are missing, in runs", () => {
  expect(fdiByYearOf([row(2016, 567), row(2020, 590), row(2022, 2460)]).missing).toEqual([
    [2017, 2019],
    [2021, 2021],
  ]);
});

test("a figure of the zones never becomes the province's year", () => {
  const { years, zones, missing } = fdiByYearOf([row(2021, 1300), row(2022, 624, { scope: "zones" }), row(2023, 3152)]);
  expect(years.find(({ year }) => year === 2022)?.entry).toBeNull();
  expect(missing).toEqual([[2022, 2022]]);
  expect(zones.map(({ total }) => total)).toEqual([624]);
});

test("an expectation is neither peak nor latest, and gives way to a figure", () => {
  const expected = row(2025, 9000, { status: "forecast" });
  expect(fdiByYearOf([row(2024, 2878), expected])).toMatchObject({
    peak: { year: 2024 },
    latest: { year: 2024 },
    expected: { total: 9000 },
  });
  expect(fdiByYearOf([row(2024, 2878), expected, row(2025, 700)])).toMatchObject({ latest: { total: 700 }, expected: null });
});

test("a project that was given up leaves its year, by subtraction; one in force leaves none", () => {
  const { withdrawn } = fdiByYearScenes.read().settings;
  const project = newsroom.projects.find(({ id }) => id === withdrawn);
  const certified = newsroom.project_events.find((row) => row.project_id === withdrawn && row.event === "certificate");
  const year = new Date(certified?.date.from ?? 0).getUTCFullYear();
  const { years } = fdiByYearOf([row(year, 5000), row(year + 1, 1)]);
  expect(yearWithout(newsroom, years, withdrawn)).toMatchObject({ year, total: 5000 - (project?.capital ?? 0) });
  const standing = newsroom.projects.map((one) => (one.id === withdrawn ? { ...one, status: "licensed" as const } : one));
  expect(yearWithout({ ...newsroom, projects: standing }, years, withdrawn)).toBeNull();
});
