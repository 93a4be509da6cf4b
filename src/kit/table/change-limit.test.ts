import { expect, test } from "vitest";
import { parseDateSpan } from "./date-span.ts";
import { isJump, jumpText } from "./change-limit.ts";
import { type AnyTable, keyOf } from "./table.ts";
import { tables } from "../../report/tables/tables.ts";
import { report } from "../../report/report.ts";
import { fromFolder, readData } from "./load.ts";

test.each([
  [{ factor: 1.5 }, 100, 150, false],
  [{ factor: 1.5 }, 100, 151, true],
  [{ factor: 1.5 }, 150, 99, true],
  [{ factor: 1.5 }, 0, 0, false],
  [{ factor: 1.5 }, 0, 1, true],
  [{ factor: 1.5 }, -3, 3, true],
  [{ by: 0.1 }, 107.47, 107.5, false],
  [{ by: 0.1 }, 107.47, 107.6, true],
  [{ factor: 1.5 }, null, 5, false],
  [undefined, 1, 5000, false],
])("with %o, %s → %s is a jump: %s", (jump, before, after, expected) => {
  expect(isJump(jump, before, after)).toBe(expected);
});

test.each([
  ["2024-11-15", "2025-11-15", false],
  ["2024-11-15", "2034-11-15", true],
  ["2027", "2027-Q3", false],
  ["2026/2027", "2026/2031", true],
])("a date from %s to %s is a jump: %s", (before, after, expected) => {
  expect(isJump({ days: 550 }, parseDateSpan(before), parseDateSpan(after))).toBe(expected);
});

test("a bound is said in both languages", () => {
  expect(jumpText({ factor: 1.5 })).toEqual({ vi: "gấp 1,5 lần", en: "1.5 times" });
});

test("every column that holds a figure or a date and does not name its row has a bound", () => {
  const free = Object.values<AnyTable>(tables).flatMap(({ name, columns, key }) =>
    Object.entries(columns).flatMap(([column, { kind, jump }]) =>
      /^(whole )?number|date|day/.test(kind.en) && !key.includes(column) && jump === undefined ? [`${name}.${column}`] : [],
    ),
  );
  expect(free).toEqual([]);
});

test("a row is named by the cells of its key", () => {
  const [row] = readData(report, fromFolder("data")).data.fdi_checkpoints;
  expect(row && keyOf(tables.fdi_checkpoints, row)).toBe("2014-11-30, province");
});
