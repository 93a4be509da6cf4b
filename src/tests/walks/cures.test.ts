import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../kit/csv/problem.ts";
import { readData } from "../../kit/table/load.ts";
import { report } from "../../report/report.ts";
import { valuesOf } from "../fuzz/sheets.ts";
import { newsroomFile, newsroomText } from "../newsroom.ts";
import { rowsOf } from "../../kit/table/data.ts";
import type { Slip } from "./slip.ts";
import { namedCells } from "./slips/named-cells.fixture.ts";
import { retypedCells } from "./slips/retyped-cells.fixture.ts";
import { shapes } from "./slips/shapes.fixture.ts";

const slips: readonly Slip[] = [...shapes, ...namedCells, ...retypedCells];

const stateWith = (table: string, text: string) =>
  readData(report, (path) => (path === `${table}.csv` ? new TextEncoder().encode(text) : newsroomFile(path)));
const told = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);
const frozen = readData(report, newsroomFile);
const quiet = new Set(frozen.problems.map(({ code }) => code));

describe("a cure, obeyed to the letter, harms nothing", { timeout: 60_000 }, () => {
  test.each(slips.map((slip) => [slip.code, slip.table, slip] as const))(
    "%s in %s",
    (code, table, { slip, cure, obey, next, extra = 0 }) => {
      const before = newsroomText(table);
      const broken = slip(before);
      const { problems } = stateWith(table, broken);
      const problem = problems.find((one) => one.code === code && one.file === `data/${table}.csv`);
      expect(told(problems)).toContain(code);
      if (problem === undefined) return;
      expect(problem.cure.en).toMatch(cure);
      expect(problem.cure.vi).not.toBe(problem.cure.en);
      const after = stateWith(table, obey ? obey(broken, problem, before) : before);
      if (next !== undefined) {
        expect(told(after.problems)).toContain(next);
        return;
      }
      expect(told(after.problems).filter((one) => !quiet.has(one))).toEqual([]);
      const rows = rowsOf(after.data, table);
      expect(valuesOf(rows.slice(0, rows.length - extra))).toEqual(valuesOf(rowsOf(frozen.data, table)));
    },
  );
});

/** Of files that are not there, are no table or cannot be opened, and of words: no slip in a table leads to them. */
const elsewhere = [
  ...["broken-link", "link-outside", "missing-file", "not-a-file", "unreadable-file", "file-too-large"],
  ...["not-a-csv", "not-utf8", "stray-file", "unmerged"],
];

test("no kind of problem of the tables is without such a trial", () => {
  const modules = globSync(["src/kit/csv/*.ts", "src/kit/table/*.ts", "src/report/tables/**/*.ts"]).filter(
    (file) => !file.endsWith(".test.ts"),
  );
  const codes = modules.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/code: "([a-z0-9-]+)"/g)].map(([, code = ""]) => code));
  const tried = [...slips.map(({ code }) => code), ...elsewhere];
  expect([...new Set(codes)].filter((code) => !tried.includes(code)).toSorted()).toEqual([]);
});
