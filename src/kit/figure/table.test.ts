import { expect, expectTypeOf, test } from "vitest";
import { type Cell, type FigureRow, printedTable } from "./table.ts";

test("headings and cells are printed in the order of the columns, however they were written down", () => {
  const row = { key: "a", cells: { total: 12, day: "01/02" }, rows: ["harvests 1"], sources: ["one"] };
  expect(printedTable(["day", "total"], { total: "Total", day: "Day" }, [row])).toEqual({
    columns: ["Day", "Total"],
    rows: [{ key: "a", cells: ["01/02", 12], rows: ["harvests 1"], sources: ["one"] }],
  });
});

test("the compiler refuses a row without one of its cells, and headings without one of theirs", () => {
  type Column = "day" | "total";
  type Headings = Parameters<typeof printedTable<Column>>[1];
  expectTypeOf<{ day: Cell; total: Cell }>().toExtend<FigureRow<Column>["cells"]>();
  expectTypeOf<{ day: Cell }>().not.toExtend<FigureRow<Column>["cells"]>();
  expectTypeOf<{ day: string; total: string }>().toExtend<Headings>();
  expectTypeOf<{ day: string }>().not.toExtend<Headings>();
});
