import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildDocument } from "../../kit/figure/document.ts";
import { importsOf } from "./imports.ts";
import { roomsPicture } from "./picture.ts";
import { roomOf, roomsOf, withoutShortcuts } from "./rooms.ts";

const line = (from: string, to: string, typeOnly = false) => ({ from: `src/${from}`, to: `src/${to}`, typeOnly });
const lines = [
  line("kit/csv/a.ts", "kit/csv/b.ts"),
  line("kit/table/a.ts", "kit/csv/a.ts"),
  line("report/figures/x/chart.ts", "kit/table/a.ts"),
  line("report/figures/x/chart.ts", "kit/csv/a.ts"),
  line("kit/csv/a.ts", "report/figures/x/chart.ts", true),
  line("tests/a.ts", "kit/csv/a.ts"),
];

test("a room is a folder of a house, or one beside the houses", () => {
  expect(["src/kit/csv/a.ts", "src/report/report.ts", "src/pages/en/a.astro"].map(roomOf)).toEqual([
    "src/kit/csv",
    "src/report/report.ts",
    "src/pages",
  ]);
});

test("a room stands one floor above the highest that it imports; types and tests do not count", () => {
  expect(roomsOf(lines).map(({ name, floor }) => [name, floor])).toEqual([
    ["src/kit/csv", 0],
    ["src/kit/table", 1],
    ["src/report/figures", 2],
  ]);
});

test("an arrow that a longer way says as well is left out", () => {
  expect(withoutShortcuts(roomsOf(lines))).toEqual([
    ["src/kit/table", "src/kit/csv"],
    ["src/report/figures", "src/kit/table"],
  ]);
});

test("docs/architecture.svg shows the rooms as they are: npm run architecture draws it anew", () => {
  const drawn = `${roomsPicture(roomsOf(importsOf()), buildDocument()).outerHTML}\n`;
  // Whether, and not what: two drawings side by side tell nobody anything.
  expect(readFileSync("docs/architecture.svg", "utf8") === drawn).toBe(true);
});
