import { expect, test } from "vitest";
import { newsroom } from "../../../tests/newsroom.ts";
import { listOf19 } from "./series.ts";

const series = listOf19(newsroom, { year: 2024 });

test("the list counts its own slots; what lies beyond it is not among them", () => {
  expect(series.operating + series.pending).toBe(series.listed);
  expect(series.slots).toHaveLength(series.listed + series.beyond);
});

test("a slot without a project stays without a name", () => {
  const unnamed = newsroom.list_2024.filter(({ project_id }) => project_id === null).map(({ slot }) => slot);
  expect(series.slots.filter(({ project }) => project === null).map(({ slot }) => slot)).toEqual(unnamed);
});

test("the plan a named project is held to is its first, and its outcome the first product", () => {
  const car = series.named.find(({ project }) => project?.id === "thanh-cong-viet-hung")?.project;
  expect([car?.productPlanned?.iso, car?.productActual?.iso]).toEqual(["2024-12", "2025-03-26"]);
});

test("what no source dates is null, never a guess", () => {
  expect(series.named.find(({ group }) => group === "beyond")?.project?.productPlanned).toBeNull();
});
