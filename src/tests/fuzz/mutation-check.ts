import { isError, isQuestion, type Problem } from "../../kit/csv/problem.ts";
import { problemReport } from "../../kit/csv/report.ts";
import { massQuestions } from "../../kit/review/mass-changes.ts";
import { waysToAnswer } from "../../kit/review/question.ts";
import { rowChanges } from "../../kit/review/row-changes.ts";
import { rowPairs } from "../../kit/review/row-pairs.ts";
import { rowsOf } from "../../kit/table/data.ts";
import { isDateSpan } from "../../kit/table/date-span.ts";
import { problemsAcross, readData } from "../../kit/table/load.ts";
import { readTable } from "../../kit/table/read-table.ts";
import { type AnyRow, type AnyTable, cellText, keyOf } from "../../kit/table/table.ts";
import { report } from "../../report/report.ts";
import { type Data, tables } from "../../report/tables/tables.ts";
import { newsroomFile } from "../newsroom.ts";
import { bare, literalTable, mayMeanDate, numbersIn } from "./literal-cells.ts";
import { mutated, type MutationStep } from "./mutations.ts";

const frozen = readData(report, newsroomFile).data;

/** The tables of the report with their bytes on the frozen day. */
export const frozenTables: readonly { readonly table: AnyTable; readonly bytes: Uint8Array }[] = Object.values<AnyTable>(tables).map(
  (table) => {
    const bytes = newsroomFile(`${table.name}.csv`);
    if (!(bytes instanceof Uint8Array)) throw new Error(`The frozen day has no ${table.name}.csv`);
    return { table, bytes };
  },
);

/** The frozen day with other rows in one table. */
const stateWith = (table: AnyTable, rows: readonly AnyRow[]): Data => ({ ...frozen, [table.name]: rows });

/** Everything said of the data when one table's bytes are others. The other tables are read once only. */
export function readChanged(table: AnyTable, bytes: Uint8Array): { rows: readonly AnyRow[]; problems: Problem[] } {
  const { rows, problems } = readTable(table, `data/${table.name}.csv`, bytes);
  const across = problems.some(isError) ? [] : problemsAcross(report, stateWith(table, rows));
  return { rows, problems: [...problems, ...across] };
}

function isLiteral(value: unknown, cell: string): boolean {
  if (value === null) return bare(cell) === "";
  if (typeof value === "number") return numbersIn(cell).includes(value);
  if (isDateSpan(value)) return mayMeanDate(cell, value.iso);
  return bare(String(value)) === bare(cell);
}

/** Values of the rows that do not stand in the file where the rows say they were read. */
function inventions(table: AnyTable, rows: readonly AnyRow[], bytes: Uint8Array): string[] {
  const names = Object.keys(table.columns);
  const literal = literalTable(bytes, names);
  const byLine = new Map(literal.rows.map((row) => [row.line, row.cells]));
  const invented = rows.flatMap((row) => {
    const cells = byLine.get(row.at().line ?? 0) ?? [];
    return names.flatMap((name) => {
      const cell = cells[literal.indexOf(name)] ?? "";
      return isLiteral(row[name], cell) ? [] : [`${name}: ${JSON.stringify(row[name])} is not ${JSON.stringify(cell)}`];
    });
  });
  const filled = literal.rows.filter(({ cells }) => cells.some((cell) => bare(cell) !== ""));
  return filled.length === rows.length ? invented : [...invented, `${filled.length} rows in the file, ${rows.length} in the data`];
}

/** What the review says of the change must be the whole of it: each row of either state once, and each cell that is another. */
function untold(table: AnyTable, before: readonly AnyRow[], after: readonly AnyRow[]): string[] {
  const pairs = rowPairs(table, before, after);
  const count = (rows: readonly (AnyRow | undefined)[]): number => new Set(rows.filter((row) => row !== undefined)).size;
  const [were, are] = [count(pairs.map((pair) => pair.before)), count(pairs.map((pair) => pair.after))];
  const lost = were === before.length && are === after.length ? [] : [`${before.length} → ${after.length} rows, told of ${were} → ${are}`];
  const changes = rowChanges({ [table.name]: table }, stateWith(table, before), stateWith(table, after));
  const told = new Set(changes.map(({ was, key }) => was ?? key));
  const silent = pairs.filter(
    ({ before: was, after: is }) =>
      was &&
      is &&
      !told.has(keyOf(table, was)) &&
      Object.keys(table.columns).some((column) => cellText(was[column]) !== cellText(is[column])),
  );
  return [...lost, ...silent.map(({ before: row }) => `no word of ${row && keyOf(table, row)}`)];
}

export type Outcome = "refused" | "asked about" | "accepted with a warning" | "accepted";

/** The text of problems and questions in both languages, with the cells they quote cut out; throws where it says what only code would. */
function lint(said: string, changed: Uint8Array): void {
  const slip = /\n\s+at |\bundefined\b|\bNaN\b|\[object |\bTypeError\b/.exec(said.replaceAll(/"[^"\n]*"/g, ""));
  // The words that a mutation itself puts into cells; quoted with quotes of its own inside, the cell is not cut out above.
  const isCell = slip !== null && ["undefined", "NaN"].includes(slip[0]) && new TextDecoder().decode(changed).includes(slip[0]);
  if (slip && !isCell) throw new Error(`a message says "${slip[0]}":\n${said}`);
}

/** What became of a file after a chain of mutations, or what must never be: throws with a sentence that says it. */
export function outcomeOf(index: number, chain: readonly MutationStep[]): Outcome {
  const { table, bytes } = frozenTables[index % frozenTables.length] ?? {};
  if (table === undefined || bytes === undefined) throw new Error("no tables");
  const changed = mutated(bytes, chain);
  const { rows, problems } = readChanged(table, changed);
  lint(problemReport(problems, "vi") + problemReport(problems, "en"), changed);
  if (problems.some(isError)) return "refused";
  const invented = inventions(table, rows, changed);
  if (invented.length > 0) throw new Error(`data/${table.name}.csv: ${invented.slice(0, 3).join("; ")}`);
  const missed = untold(table, rowsOf(frozen, table.name), rows);
  if (missed.length > 0) throw new Error(`data/${table.name}.csv: ${missed.slice(0, 3).join("; ")}`);
  const asked = massQuestions({ [table.name]: table }, frozen, stateWith(table, rows));
  lint(asked.flatMap((question) => [question.asked, waysToAnswer(question)].flatMap(({ vi, en }) => [vi, en])).join("\n"), changed);
  if (asked.length > 0 || problems.some(isQuestion)) return "asked about";
  return problems.length > 0 ? "accepted with a warning" : "accepted";
}
