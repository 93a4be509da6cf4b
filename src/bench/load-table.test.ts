import { expect, test } from "vitest";
import { loadTable } from "./load-table.ts";
import type { LoadTimes } from "./measure-load.ts";

const run = (firstPaint: number): LoadTimes => ({
  firstPaint,
  largestPaint: 0,
  work: 0,
  blocking: 0,
  elements: 100,
  dropped: 0.012,
  flickWork: 0,
  longTasks: 0,
  longest: 0,
  shift: 0,
});

test("the middle run of each page counts, and is told beside the bare page's", () => {
  const table = loadTable([run(100), run(200), run(300)], { "/en/": [run(260), run(240), run(900)] });
  expect(table[0]).toMatch(/^\/en\//);
  expect(table[1]?.split(/\s{2,}/)).toEqual(["first paint, ms", "260", "200", "1.30"]);
});

test("what the bare page has none of has no ratio, and shares are told in hundredths", () => {
  const table = loadTable([run(0)], { "/": [run(1)] });
  expect(table[1]).toMatch(/–$/);
  expect(table.find((line) => line.startsWith("frames dropped"))).toContain("1.2");
});
