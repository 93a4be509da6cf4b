import { describe, expect, test } from "vitest";
import { answersOf } from "../table/answers.ts";
import { id, optional, text } from "../table/columns.ts";
import { correctionsOf } from "../table/corrections.ts";
import type { AnyData } from "../table/data.ts";
import { number } from "../table/number-columns.ts";
import { readTable } from "../table/read-table.ts";
import { sources } from "../table/sources.ts";
import { table } from "../table/table.ts";
import { massQuestions } from "./mass-changes.ts";
import { answered, saidBetween } from "./question.ts";

const boats = table({
  name: "boats",
  title: { vi: "Thuyền", en: "Boats" },
  key: ["id"],
  columns: {
    id: id({ vi: "Mã", en: "Id" }),
    name: text({ vi: "Tên", en: "Name" }),
    port: text({ vi: "Bến", en: "Port" }),
    length: optional(number({ vi: "Dài", en: "Length" }, { min: 0, max: 100, unit: "m" })),
  },
});
const tables = { boats, sources, corrections: correctionsOf(["boats"]), answers: answersOf(["boats"]) };

type Boat = readonly [string, string, string, string];
const names = ["Hạc", "Én", "Cò", "Sếu", "Vạc", "Diệc", "Trích", "Le"];
const fleet: readonly Boat[] = names.map((name, index) => [`boat-${index}`, name, `Bến ${7 - index}`, String(10 + ((index * 5) % 8))]);

/** A state of the table, perhaps with answers in it. */
function state(rows: readonly Boat[], answers = ""): AnyData {
  const read = (one: typeof boats | typeof tables.answers, lines: string) =>
    readTable(one, `data/${one.name}.csv`, new TextEncoder().encode(`${Object.keys(one.columns).join(",")}\n${lines}`)).rows;
  const data = { sources: [], corrections: [], publishers: [], boats: read(boats, rows.map((row) => `${row.join(",")}\n`).join("")) };
  // Rows as the tables' own schemas have just read them.
  return { ...data, answers: read(tables.answers, answers) as never };
}
const asked = (rows: readonly Boat[]) =>
  massQuestions(tables, state(fleet), state(rows)).map(({ code, key, column, value }) =>
    [code, key ?? column, value].filter(Boolean).join(" "),
  );
/** The fleet with other cells in one column. */
const column = (at: 0 | 1 | 2 | 3, change: (cells: readonly string[]) => readonly string[]): Boat[] => {
  const cells = change(fleet.map((boat) => boat[at]));
  return fleet.map((boat, index) => boat.with(at, cells[index] ?? "") as unknown as Boat);
};
const sorted = (cells: readonly string[]) => cells.toSorted();

test.each<[string, readonly Boat[], readonly string[]]>([
  ["a column shifted up", column(1, (cells) => [...cells.slice(1), cells[0] ?? ""]), ["column-shifted name 8"]],
  ["a column shifted down", column(3, (cells) => ["", ...cells.slice(0, -1)]), ["column-shifted length 8"]],
  ["a column sorted alone", column(3, sorted), ["column-sorted length 4"]],
  ["a column pasted over another", fleet.map(([key, name, , length]) => [key, name, name, length]), ["columns-exchanged port 8"]],
  [
    "a column filled down",
    column(2, (cells) => cells.map((cell, index) => (index > 2 ? (cells[2] ?? "") : cell))),
    ["column-filled-down port 5"],
  ],
  ["a column filled as a series", column(2, (cells) => cells.map((_, index) => `Bến ${index + 11}`)), ["column-filled-down port 7"]],
  ["a column emptied", column(3, (cells) => cells.map(() => "")), ["column-emptied length 8"]],
  ["ids shifted alone", column(0, (cells) => [...cells.slice(1), cells[0] ?? ""]), ["keys-moved id 8"]],
  ["ids renamed in bulk", column(0, (cells) => cells.map((cell) => `new-${cell}`)), ["keys-changed id 8"]],
  ["rows lost to a filter", fleet.slice(4), ["rows-gone 4"]],
  ["two rows deleted", fleet.slice(2), ["row-gone boat-0", "row-gone boat-1"]],
])("%s is asked about as that, and as nothing else", (_, rows, expected) => {
  expect(asked(rows)).toEqual(expected);
});

test.each<[string, readonly Boat[]]>([
  ["rows in another order", fleet.toReversed()],
  ["a row more", [...fleet, ["boat-9", "Nhạn", "Bến 9", "12"]]],
  ["a row renamed", fleet.map((boat, index) => (index === 3 ? ["swift", ...boat.slice(1)] : boat) as unknown as Boat)],
  ["three cells changed", column(2, (cells) => cells.map((cell, index) => (index < 3 ? `${cell} A` : cell)))],
  ["a column corrected throughout, each cell to a value of its own", column(2, (cells) => cells.map((cell) => `${cell} mới`))],
])("%s is no damage", (_, rows) => {
  expect(asked(rows)).toEqual([]);
});

describe("a question about a table", () => {
  const damage = fleet.slice(4);
  const open = (before: string, after: string, reasons: readonly string[] = []) => {
    const [was, is] = [state(fleet, before), state(damage, after)];
    return answered(massQuestions(tables, was, is), saidBetween(was, is, reasons)).filter(({ answer }) => answer === undefined).length;
  };
  const answer = "2026-11-25,boats,,,4,Đã bán.\n";
  test("is answered for the number of rows it tells of", () => {
    expect(open("", answer)).toBe(0);
    expect(open("", answer.replace(",4,", ",3,"))).toBe(1);
  });
  test("is not answered by what was published before", () => {
    expect(open(answer, answer)).toBe(1);
  });
  test("is answered by a reason that names the table and no row", () => {
    expect(open("", "", ["boats: sold"])).toBe(0);
    expect(open("", "", ["boats boat-1: sold"])).toBe(1);
    expect(open("", "", ["sold"])).toBe(1);
  });
});
