import type { DataOf } from "../../../kit/table/data.ts";
import { readTable } from "../../../kit/table/read-table.ts";
import { type Data, type TableName, tables } from "../tables.ts";

const named = (id: string): string => `${id},${id},${id}`;

/** The words that its tables are written in. */
const words: Partial<Record<TableName, readonly string[]>> = {
  plants: ["lng", "car"].map(named),
  units: ["million-usd", "percent", "billion-vnd", "projects"].map(named),
  steps: [
    ["memorandum", "memorandum"],
    ["certificate", "licensed"],
    ["groundbreaking", "building"],
    ["operation", "operating"],
    ["start", ""],
  ].map(([id = "", least = ""]) => `${named(id)},other,${least}`),
};

/**
 * Tables of an invented province, each from the lines of its CSV without the heading, columns as the table names them; tables not given are
 * empty, but for the lists of words that tables are written in.
 *
 * @param lines cells that stand last and empty may be left out
 */
export function dataOf(lines: Partial<Record<TableName, readonly string[]>>): Data {
  const data = Object.fromEntries(
    Object.values(tables).map((table) => {
      const rows = lines[table.name as TableName] ?? words[table.name as TableName] ?? [];
      if (rows.length === 0) return [table.name, []];
      const columns = Object.keys(table.columns);
      const whole = rows.map((row) => row + ",".repeat(Math.max(0, columns.length - row.split(",").length)));
      const text = `${[columns.join(","), ...whole].join("\n")}\n`;
      const read = readTable(table, `data/${table.name}.csv`, new TextEncoder().encode(text));
      const [problem] = read.problems.filter(({ severity }) => severity !== "warning");
      if (problem) throw new Error(`${table.name}: ${problem.value ?? ""} ${problem.rule.en}`);
      return [table.name, read.rows];
    }),
  );
  // Every table has just been read by its own schema; the map plays no part.
  return data as unknown as DataOf<typeof tables, { map: never }> as Data;
}
