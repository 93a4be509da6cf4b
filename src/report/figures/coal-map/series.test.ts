import { expect, test } from "vitest";
import { newsroom } from "../../../tests/newsroom.ts";
import { type CoalSite, coalMapOf } from "./series.ts";

const site = (id: string, rest: Partial<CoalSite>): CoalSite => ({
  ...{ id, kind: "mine", name: id, status: "operating", mine_type: null, capacity_mw: null, first_year: null, lon: 107, lat: 21 },
  ...{ page: "https://example.org/", source_id: "a", note_vi: null, note_en: null },
  ...rest,
});
const station = (id: string, mw: number, rest: Partial<CoalSite> = {}) => site(id, { kind: "power-station", capacity_mw: mw, ...rest });
const series = coalMapOf({
  ...newsroom,
  indicators: [],
  coal_sites: [
    station("east", 70, { lon: 107.5 }),
    station("west", 30, { lon: 106.9 }),
    station("never", 900, { status: "cancelled" }),
    station("perhaps", 90, { status: "shelved" }),
    site("known", {}),
    site("somewhere", { lon: null, lat: null }),
  ].map((row) => ({ ...row, at: () => ({ file: "fixture" }) })),
});

test("only stations that run add up, told from west to east", () => {
  expect(series.stations.map(({ id }) => id)).toEqual(["west", "east"]);
  expect(series.mw).toBe(100);
});

test("what was cancelled, or has no point, stands in the table and on no map", () => {
  expect(series.placed.map(({ id }) => id)).toEqual(["east", "west", "perhaps", "known"]);
  expect(series.sites).toHaveLength(6);
  expect(series.unplacedMines).toBe(1);
});

test("who else counts, and counts otherwise, is told", () => {
  expect(series.otherCounts).toBeNull();
  const { otherCounts, mw } = coalMapOf(newsroom);
  expect(otherCounts?.most).toBeLessThan(mw);
});
