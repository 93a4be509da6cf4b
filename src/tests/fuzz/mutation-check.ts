import { isError, type Problem } from "../../kit/csv/problem.ts";
import { problemReport } from "../../kit/csv/report.ts";
import { isDateSpan } from "../../kit/table/date-span.ts";
import { problemsAcross, readData } from "../../kit/table/load.ts";
import { readTable } from "../../kit/table/read-table.ts";
import type { AnyRow, AnyTable } from "../../kit/table/table.ts";
import { report } from "../../report/report.ts";
import { tables } from "../../report/tables/tables.ts";
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

/** Everything said of the data when one table's bytes are others. The other tables are read once only. */
export function readChanged(table: AnyTable, bytes: Uint8Array): { rows: readonly AnyRow[]; problems: Problem[] } {
  const { rows, problems } = readTable(table, `data/${table.name}.csv`, bytes);
  const across = problems.some(isError) ? [] : problemsAcross(report, { ...frozen, [table.name]: rows });
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

export type Outcome = "refused" | "accepted with a warning" | "accepted";

/** What became of a file after a chain of mutations, or what must never be: throws with a sentence that says it. */
export function outcomeOf(index: number, chain: readonly MutationStep[]): Outcome {
  const { table, bytes } = frozenTables[index % frozenTables.length] ?? {};
  if (table === undefined || bytes === undefined) throw new Error("no tables");
  const changed = mutated(bytes, chain);
  const { rows, problems } = readChanged(table, changed);
  const report = problemReport(problems, "vi") + problemReport(problems, "en");
  const slip = /\n\s+at |\bundefined\b|\[object |\bTypeError\b/.exec(report.replaceAll(/"[^"\n]*"/g, ""));
  // The one word that a mutation itself puts into cells; quoted with quotes of its own inside, the cell is not cut out above.
  const isCell = slip?.[0] === "undefined" && new TextDecoder().decode(changed).includes("undefined");
  if (slip && !isCell) throw new Error(`a message says "${slip[0]}":\n${report}`);
  if (problems.some(isError)) return "refused";
  const invented = inventions(table, rows, changed);
  if (invented.length > 0) throw new Error(`data/${table.name}.csv: ${invented.slice(0, 3).join("; ")}`);
  return problems.length > 0 ? "accepted with a warning" : "accepted";
}
