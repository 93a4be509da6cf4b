import { expect, test } from "vitest";
import { fewestCells } from "../../kit/review/column-damage.ts";
import { askedAbout, columnDamage, damaged } from "./mass-damage.ts";
import { cellsOf, type Sheet, sheets } from "./sheets.ts";

/** Tables of which much can change at once: what the desk declares to itself comes and goes. */
const large = sheets.filter(({ table, rows }) => !table.mayBeEmpty && rows.length >= fewestCells * 2);

const changedCells = (sheet: Sheet, changed: Sheet, column: string): number => {
  const [were, are] = [cellsOf(sheet, column), cellsOf(changed, column)];
  return were.filter(({ cell }, index) => cell !== are[index]?.cell).length;
};

test.each(Object.entries(columnDamage))("a column that is %s is refused or asked about, whichever it is", (_, change) => {
  const tried = large.flatMap((sheet) =>
    sheet.header.flatMap((column) => {
      const changed = damaged(sheet, column, change);
      if (changedCells(sheet, changed, column) < fewestCells) return [];
      const asked = askedAbout(sheet, changed);
      return [{ where: `${sheet.table.name} ${column}`, seen: asked === undefined || asked.length > 0 }];
    }),
  );
  expect(tried.length).toBeGreaterThan(20);
  expect(tried.filter(({ seen }) => !seen).map(({ where }) => where)).toEqual([]);
});

test("rows that a filter hid are asked about, however few", () => {
  for (const sheet of large)
    for (const count of [1, 2, 3, Math.floor(sheet.rows.length / 2)]) {
      const asked = askedAbout(sheet, { ...sheet, rows: sheet.rows.slice(count) });
      expect(asked?.map(({ code }) => code).join() ?? "refused", sheet.table.name).toMatch(/refused|rows?-gone/);
    }
});

test("ids that change in bulk are asked about once, as ids", () => {
  for (const sheet of large.filter(({ table }) => table.key.join() === "id")) {
    const changed = damaged(sheet, "id", (ids) => ids.map((id, index) => (index < 5 ? `new-${id}` : id)));
    expect(
      askedAbout(sheet, changed)?.map(({ code }) => code),
      sheet.table.name,
    ).toEqual(["keys-changed"]);
  }
});

test("what editors do every day is not asked about: a row more, a cell or two changed, rows in another order", () => {
  const everyday: readonly ((sheet: Sheet) => Sheet)[] = [
    (sheet) => ({ ...sheet, rows: sheet.rows.toReversed() }),
    (sheet) => ({ ...sheet, rows: sheet.rows.toSorted((one, other) => ((one[2] ?? "") < (other[2] ?? "") ? -1 : 1)) }),
    (sheet) => damaged(sheet, sheet.header.at(-1) ?? "", (cells) => cells.map((cell, index) => (index < 3 ? `${cell} x` : cell))),
  ];
  for (const sheet of large) for (const edit of everyday) expect(askedAbout(sheet, edit(sheet)) ?? [], sheet.table.name).toEqual([]);
});
