import { expect, test } from "vitest";
import { newsroom } from "../../../tests/newsroom.ts";
import { plantTimeline } from "./series.ts";

const lng = plantTimeline(newsroom, "lng");
const car = plantTimeline(newsroom, "car");

test("a date that was repeated is one step with all its statements, first to last", () => {
  const day = lng.steps.filter((step) => step.kind === "planned" && step.date.iso === "2025-12-19");
  expect(day).toHaveLength(1);
  const said = day[0]?.said.map((span) => span.from) ?? [];
  expect(said.length).toBeGreaterThan(1);
  expect(said).toEqual(said.toSorted((a, b) => a - b));
});

test("no statement and no source is lost by folding", () => {
  const rows = newsroom.milestones.filter((row) => row.plant === "lng");
  const sources = new Set(lng.steps.flatMap((step) => step.sources));
  expect(rows.every((row) => sources.has(row.source_id))).toBe(true);
  expect(lng.steps.flatMap((step) => step.said)).toHaveLength(rows.filter((row) => row.stated_on !== null).length);
});

test("two expansions for one year stay two plans", () => {
  const rows = newsroom.milestones.filter((row) => row.plant === "car" && row.step === "expansion");
  expect(car.steps.filter((step) => rows.some((row) => row.id === step.id))).toHaveLength(rows.length);
});

test("a launch is building, not a ground-breaking that happened", () => {
  expect(newsroom.milestones.filter((row) => row.plant === "lng" && row.kind === "actual" && row.step === "groundbreaking")).toEqual([]);
  expect(lng.steps.filter((step) => step.lane === "build" && step.kind === "actual")).toHaveLength(1);
});

test("steps are in the order of their dates", () => {
  const from = car.steps.map((step) => step.date.from);
  expect(from).toEqual(from.toSorted((a, b) => a - b));
});
