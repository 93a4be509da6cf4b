import { expect, test } from "vitest";
import { projectDot } from "../../projects/project-dots.fixture.ts";
import { capitalByStatusOf, shareOf } from "./series.ts";

const series = capitalByStatusOf([
  projectDot("a", { status: "operating", capital: 124 }),
  projectDot("b", { capital: 376 }),
  projectDot("c", { status: "memorandum", capital: 900 }),
  projectDot("d", { status: "ended", capital: 800, sources: ["t"] }),
  projectDot("e", { currency: "billion-vnd", capital: 5000 }),
  projectDot("f", { currency: null, capital: null }),
]);

test("shares are of what is in force; memoranda and what ended have none", () => {
  expect(series.total).toBe(500);
  expect([shareOf(series, "operating"), shareOf(series, "licensed")]).toEqual([24.8, 75.2]);
  expect(series.groups.filter(({ share }) => share === null).map(({ status }) => status)).toEqual(["memorandum", "ended"]);
});

test("a square is ten million dollars, to the nearest", () => {
  expect(series.groups.map(({ marks }) => marks)).toEqual([12, 38, 90, 80]);
});

test("capital in dong or unknown is left out, and counted as left out", () => {
  expect(series.leftOut).toBe(2);
  expect(series.groups.flatMap(({ projects }) => projects)).toEqual([1, 1, 1, 1]);
});
