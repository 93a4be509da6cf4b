import { describe, expect, test } from "vitest";
import { type DateSpan, parseDateSpan } from "../../../kit/table/date-span.ts";
import type { FdiCheckpoint } from "../../tables/fdi-checkpoints.ts";
import { realData } from "../../../tests/real-data.ts";
import { fdiRaceScenes } from "./scenes.ts";
import { fdiRace, raceBy, raceYear, sameMonthsOf, shareOfYear, steepest, yearsShown } from "./series.ts";

const span = (iso: string): DateSpan => {
  const parsed = parseDateSpan(iso);
  if (parsed === undefined) throw new Error(`No date: ${iso}`);
  return parsed;
};
const row = (iso: string, total: number, rest: Partial<FdiCheckpoint> = {}): FdiCheckpoint => ({
  as_of: span(iso),
  total,
  qualifier: null,
  new_capital: null,
  new_projects: null,
  added_capital: null,
  added_projects: null,
  scope: "province",
  status: "reported",
  source_id: "a",
  note_vi: null,
  note_en: null,
  at: () => ({ file: "fixture" }),
  ...rest,
});

test("the last day of a year is its whole, leap year or not", () => {
  expect(shareOfYear(span("2024-12-31"))).toBe(1);
  expect(shareOfYear(span("2025-12-31"))).toBe(1);
  expect(shareOfYear(span("2024-06-30"))).toBeCloseTo(182 / 366);
});

describe("a year's race", () => {
  const rows = [row("2024-12-31", 2878), row("2024-03-31", 683), row("2024-02-21", 478, { scope: "zones" }), row("2023-12-31", 3150)];
  test("leaves out other years and the zones, and runs in order", () => {
    const { points, complete } = raceYear(rows, 2024);
    expect(points.map(({ total }) => total)).toEqual([683, 2878]);
    expect(complete).toBe(true);
  });
  test("is not complete before 31 December", () => expect(raceYear([row("2025-10-31", 529)], 2025).complete).toBe(false));
  test("has its steepest step between two checkpoints", () => {
    expect(steepest(raceYear([row("2023-06-30", 832), row("2023-09-30", 854), row("2023-10-20", 3090)], 2023))).toMatchObject({
      from: { total: 854 },
      to: { total: 3090 },
    });
    expect(steepest(raceYear([row("2023-06-30", 832)], 2023))).toBeNull();
  });
});

describe("years are compared", () => {
  const before = raceYear([row("2024-06-30", 1549), row("2024-10-15", 1900), row("2024-10-31", 1980)], 2024);
  test("only over months that both have, the latest ones", () => {
    const after = raceYear([row("2025-06-30", 292), row("2025-08-31", 318), row("2025-10-31", 529)], 2025);
    expect(sameMonthsOf(before, after)).toMatchObject({ months: 10, before: { total: 1980 }, after: { total: 529 } });
    expect(sameMonthsOf(before, raceYear([row("2025-08-31", 318)], 2025))).toBeNull();
  });
  test("also where a month’s figure was published in its last days, and never within a month", () => {
    expect(sameMonthsOf(before, raceYear([row("2025-10-29", 529)], 2025))).toMatchObject({ months: 10, before: { total: 1980 } });
    expect(sameMonthsOf(before, raceYear([row("2025-10-15", 500)], 2025))).toBeNull();
  });
});

const { settings, scenes } = fdiRaceScenes.read();

test("a race that halts has its year to that moment, and what was said by then", () => {
  const race = fdiRace(realData, settings, yearsShown(Object.values(scenes)));
  const june = raceBy(race, 2024, span("2024-06-30").to);
  expect(june.years.find(({ year }) => year === 2024)).toMatchObject({ complete: false, last: { day: { iso: "2024-06-30" } } });
  expect(june.years.filter(({ year }) => year !== 2024)).toEqual(race.years.filter(({ year }) => year !== 2024));
  expect([june.promise, june.expected]).toEqual([null, null]);
  expect(raceBy(race, 2024, race.promise.from.day.to).promise).toEqual(race.promise);
});

test("the promise stands on a checkpoint that was published", () => {
  const { promise, years } = fdiRace(realData, settings, yearsShown(Object.values(scenes)));
  expect(years.flatMap(({ points }) => points)).toContain(promise.from);
  expect(promise.target).toBeGreaterThan(promise.from.total);
});
