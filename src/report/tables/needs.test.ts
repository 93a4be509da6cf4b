import { expect, test } from "vitest";
import { readData } from "../../kit/table/load.ts";
import { newsroomFile, newsroomText } from "../../tests/newsroom.ts";
import { report } from "../report.ts";

/** What is said of the frozen day once what matches in a table is replaced. */
const replaced = (table: string, pattern: RegExp, by = ""): string[] =>
  readData(report, (path) =>
    path === `${table}.csv` ? new TextEncoder().encode(newsroomText(table).replaceAll(pattern, by)) : newsroomFile(path),
  ).problems.flatMap(({ code, file, line, value }) =>
    code === "figure-misses-row" ? [`${file}:${line ?? ""} ${value ?? ""}`.trim()] : [],
  );

test("a figure that misses a row says where its settings name it", () => {
  expect(replaced("fdi_checkpoints", /^2024-11-15,.*province.*\n/gm)).toEqual([
    "src/tests/fixtures/newsroom/scenes.yaml:7 2024-11-15",
    "src/tests/fixtures/newsroom/scenes.yaml:23 2024-11-15",
  ]);
});

test("an indicator that a figure is about is asked for in its table", () => {
  expect(replaced("indicators", /^grdp-growth,.*\n/gm)).toEqual(["data/indicators.csv:"]);
});

test("a promise that lost its amount is told where a figure counts it", () => {
  expect(replaced("promises", /more-than,3000,million-usd(?=,2024,)/g, "unclear,,")).toEqual([
    "src/tests/fixtures/newsroom/scenes.yaml:8 fdi-2024",
    "src/tests/fixtures/newsroom/scenes.yaml:22 fdi-2024",
  ]);
});
