import { expect, test } from "vitest";
import { columnLetters, type Problem } from "./problem.ts";
import { DataError, problemReport } from "./report.ts";

const problem: Problem = {
  code: "not-a-number",
  file: "data/rents.csv",
  line: 14,
  row: 14,
  column: "share",
  columnIndex: 2,
  value: "31,2",
  rule: { vi: "không phải số.", en: "is not a number." },
  cure: { vi: "Viết 31.2.", en: "Write 31.2." },
};

test("a message names file, line, cell, column, value, rule and cure", () => {
  expect(problemReport([problem], "vi")).toMatchInlineSnapshot(`
    "data/rents.csv:14 (ô C14, cột share): "31,2" không phải số.
      Viết 31.2.
    1 lỗi, 0 cảnh báo."
  `);
  expect(problemReport([problem], "en")).toMatchInlineSnapshot(`
    "data/rents.csv:14 (cell C14, column share): "31,2" is not a number.
      Write 31.2.
    1 error, 0 warnings."
  `);
});

test("an empty cell is not quoted", () => {
  expect(problemReport([{ ...problem, value: "" }], "en")).toContain("column share): is not a number.");
});

test("errors come before warnings, then files and lines in order", () => {
  const warning: Problem = { ...problem, severity: "warning", line: 2, row: 2 };
  const earlier: Problem = { ...problem, line: 3, row: 3 };
  const report = problemReport([warning, problem, earlier], "en");
  expect([...report.matchAll(/\.csv:(\d+)/g)].map((match) => match[1])).toEqual(["3", "14", "2"]);
});

test("a data error is its report", () => {
  expect(new DataError([problem], "en").message).toContain("cell C14");
});

test("columns are lettered as in a spreadsheet", () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});
