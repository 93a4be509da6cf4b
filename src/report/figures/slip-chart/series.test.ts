import { expect, test } from "vitest";
import { parseDateSpan } from "../../../kit/table/date-span.ts";
import { slipScenes } from "./scenes.ts";
import { realData } from "../../../tests/real-data.ts";
import { endsOf, monthsPast, slipChart } from "./series.ts";

const { plants, today } = slipChart(realData, slipScenes.read().settings);

test("a statement stands until the next one, the last until the start itself", () => {
  const ordered = plants.car.statements.filter((statement) => statement.ordered);
  for (const [index, statement] of ordered.entries())
    expect(statement.until).toBe(ordered[index + 1]?.said ?? plants.car.actual?.date.from);
});

test("what is open stands until the last day of the data", () => {
  expect(plants.lng.actual).toBeNull();
  expect(endsOf(plants.lng)?.last.until).toBe(today);
});

test("a statement dated only to a year has no place in the order", () => {
  const loose = plants.car.statements.filter((statement) => statement.saidOn.precision === "year");
  expect(loose.length).toBeGreaterThan(0);
  expect(loose.every((statement) => !statement.ordered && statement.until === statement.said)).toBe(true);
});

test("a window stays a window", () => {
  expect(plants.lng.statements.some(({ due }) => due.precision === "window" && due.to - due.from > 300 * 86_400_000)).toBe(true);
});

test("statements about later models, made after the first car, are none of its promises", () => {
  const { actual, statements } = plants.car;
  expect(statements.every((statement) => actual !== null && statement.said < actual.date.from)).toBe(true);
});

test("months are counted from the last day that would have kept the promise", () => {
  const due = parseDateSpan("2023");
  expect(due && monthsPast(due, Date.UTC(2025, 2, 26))).toBe(15);
});
