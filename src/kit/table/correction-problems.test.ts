import { expect, test } from "vitest";
import { correctionsOf } from "./corrections.ts";
import { correctionProblems } from "./correction-problems.ts";
import type { AnyData } from "./data.ts";
import { id, optional, text } from "./columns.ts";
import { datesAhead } from "./dates-ahead.ts";
import { integer, number } from "./number-columns.ts";
import { readTable } from "./read-table.ts";
import { type AnyTable, table } from "./table.ts";

const both = (words: string) => ({ vi: words, en: words });
const pears = table({
  name: "pears",
  title: both("Pears"),
  key: ["farm", "year"],
  columns: {
    farm: id(both("Farm")),
    year: integer(both("Year"), { min: 1990, max: 2050 }),
    tonnes: optional(number(both("Tonnes"), { min: 0, max: 900 })),
    note: optional(text(both("Note"))),
  },
});
const corrections = correctionsOf(["pears"]);
const tables: Readonly<Record<string, AnyTable>> = { pears, corrections };

function dataWith(lines: string): AnyData {
  const read = (one: AnyTable, rows: string) =>
    readTable(one, `data/${one.name}.csv`, new TextEncoder().encode(`${Object.keys(one.columns).join(",")}\n${rows}`)).rows;
  const rows = "north,2001,17.65,\nnorth,2002,30,Frost\n";
  // Rows as the tables' own schemas have just read them.
  return {
    pears: read(pears, rows),
    corrections: read(corrections, lines),
    sources: [],
    publishers: [],
    answers: [],
  } as unknown as AnyData;
}
const correction = (key: string, was: string, now: string, day = "2003-01-02") => `${day},pears,"${key}",${was},${now},Vì sao,Why\n`;
const codes = (lines: string) => correctionProblems(tables, dataWith(lines)).map(({ code, column }) => [code, column]);

test("a correction that the table bears out is right, by the whole key or a part of it", () => {
  expect(codes(correction("north, 2001", "71.65", "17.65"))).toEqual([]);
  expect(codes(correction("2002", "Rain", "Frost"))).toEqual([]);
});

test("what readers would be told and the row does not have is refused", () => {
  expect(codes(correction("north, 2001", "17.65", "13.5"))).toEqual([["correction-not-made", "now"]]);
});

test("a correction of no row, and one that changes nothing, are refused", () => {
  expect(codes(correction("south, 2001", "1", "17.65"))).toEqual([["correction-of-no-row", "key"]]);
  expect(codes(correction("north, 2001", "17.65", "17.65"))).toEqual([["correction-of-nothing", "now"]]);
});

test("of two corrections of a row the later has the last word", () => {
  expect(codes(correction("north, 2001", "11", "12") + correction("north, 2001", "12", "17.65", "2003-02-01"))).toEqual([]);
});

test("words of the story are in no table", () => {
  expect(codes('2003-01-02,story,"money, 2",ten,twelve,Vì sao,Why\n')).toEqual([]);
});

test("what has happened cannot be dated ahead; tomorrow is let pass, for somewhere it is tomorrow", () => {
  const ahead = (today: string) =>
    datesAhead(tables, dataWith(correction("2001", "1", "17.65")), Date.parse(today)).map(({ code }) => code);
  expect(ahead("2002-12-30")).toEqual(["date-ahead"]);
  expect([ahead("2003-01-01"), ahead("2004-01-01")]).toEqual([[], []]);
});
