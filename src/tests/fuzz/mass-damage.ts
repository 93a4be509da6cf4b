import type { Question } from "../../kit/review/question.ts";
import { massQuestions } from "../../kit/review/mass-changes.ts";
import { isError } from "../../kit/csv/problem.ts";
import { readTable } from "../../kit/table/read-table.ts";
import { newsroom } from "../newsroom.ts";
import { type Sheet, toCsv } from "./sheets.ts";

/** What a hand in a spreadsheet does to one column, and to nothing beside it: the cells as they were → as they are. */
export const columnDamage: Readonly<Record<string, (cells: readonly string[]) => readonly string[]>> = {
  "shifted up": (cells) => [...cells.slice(1), cells[0] ?? ""],
  "shifted down": (cells) => [cells.at(-1) ?? "", ...cells.slice(0, -1)],
  "shifted up in the middle": (cells) => {
    const [start, end] = [Math.floor(cells.length / 4), Math.ceil(cells.length * 0.75)];
    return [...cells.slice(0, start), ...cells.slice(start + 1, end), cells[start] ?? "", ...cells.slice(end)];
  },
  "sorted alone": (cells) => cells.toSorted(),
  "sorted alone, downwards": (cells) => cells.toSorted().toReversed(),
  "filled down": (cells) => cells.map((cell, index) => (index > cells.length / 4 ? (cells[Math.floor(cells.length / 4)] ?? "") : cell)),
  emptied: (cells) => cells.map(() => ""),
};

export const damaged = (sheet: Sheet, column: string, change: (cells: readonly string[]) => readonly string[]): Sheet => {
  const at = sheet.header.indexOf(column);
  const cells = change(sheet.rows.map((row) => row[at] ?? ""));
  return { ...sheet, rows: sheet.rows.map((row, index) => row.with(at, cells[index] ?? "")) };
};

/** What the desk says to a changed table: undefined where its own cells are refused, else what it asks about the change. */
export function askedAbout(sheet: Sheet, changed: Sheet): readonly Question[] | undefined {
  const { table } = sheet;
  const { rows, problems } = readTable(table, `data/${table.name}.csv`, new TextEncoder().encode(toCsv(changed)));
  if (problems.some(isError)) return undefined;
  return massQuestions({ [table.name]: table }, newsroom, { ...newsroom, [table.name]: rows });
}
