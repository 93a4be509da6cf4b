import { expect, test } from "vitest";
import { formatIn } from "../i18n/format.ts";
import { parseDateSpan } from "../table/date-span.ts";
import { cellText, dateCell, figureCsv, isNumeric, numberCell, percentCell, yearCell } from "./cell.ts";

const vi = formatIn("vi");

test("a figure is written in the language, a year as it is, and the unknown is said", () => {
  expect(
    [2317.46, yearCell(2024), "sơ bộ", { value: 3000, text: "hơn 3.000" }, null].map((cell) => cellText(cell, vi, "không rõ")),
  ).toEqual(["2.317,46", "2024", "sơ bộ", "hơn 3.000", "không rõ"]);
});

test("a spreadsheet gets the bare value of what a reader reads in words, and nothing of what is unknown", () => {
  expect([
    numberCell(3000, vi, "over"),
    percentCell(9.5, vi, "about"),
    dateCell(parseDateSpan("2024-11") ?? null, vi),
    numberCell(null, vi, null),
    dateCell(null, vi),
  ]).toEqual([
    { value: 3000, text: "hơn\u00a03.000" },
    { value: 9.5, text: `khoảng\u00a0${vi.percent(9.5)}` },
    { value: "2024-11", text: "11/2024" },
    null,
    null,
  ]);
});

test("a column is numeric when all that is known of it is", () => {
  const rows = [
    { key: "a", cells: [yearCell(2024), null, "a", null], rows: [], sources: [] },
    { key: undefined, cells: [yearCell(2025), { value: 3000, text: "hơn 3.000" }, 1, null], rows: [], sources: [] },
  ];
  expect([0, 1, 2, 3].map((column) => isNumeric(rows, column))).toEqual([true, true, false, false]);
});

test("the CSV has plain values, sources, empty cells for the unknown, and no formula", () => {
  const rows = [{ key: "a", cells: [yearCell(2024), { value: 3000, text: "hơn 3.000" }, null, "=1+1"], rows: [], sources: ["a", "b"] }];
  expect(figureCsv({ columns: ["Năm", "Vốn", "Hạng", "Ghi chú"], rows })).toBe(
    `\ufeffNăm,Vốn,Hạng,Ghi chú,source_id\n2024,3000,,"'=1+1",a b\n`,
  );
});
