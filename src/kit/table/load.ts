import { join } from "node:path";
import { type FileRead, missingFile, readPlainFile } from "../csv/plain-file.ts";
import { isError, type Problem, type Text } from "../csv/problem.ts";
import { DataError } from "../csv/report.ts";
import { reconcile } from "../../report/tables/checks/checks.ts";
import { readTable } from "./read-table.ts";
import type { AnyTable } from "./table.ts";
import { type Data, tables } from "../../report/tables/tables.ts";

/** Gives the bytes of a table's file, or undefined when there is none, or why they cannot be had. */
export type ReadFile = (name: string) => Uint8Array | Exclude<FileRead, { bytes: Uint8Array }> | undefined;

function readOne(table: AnyTable, file: string, content: ReturnType<ReadFile>): ReturnType<typeof readTable> {
  if (content instanceof Uint8Array) return readTable(table, file, content);
  return { rows: [], problems: [{ ...(content?.fault ?? missingFile), file }] };
}

/** Reads and checks every table. With any error `data` must not be used: it is incomplete. */
export function readData(readFile: ReadFile): { data: Data; problems: Problem[] } {
  const problems: Problem[] = [];
  const data: Record<string, unknown> = {};
  for (const table of Object.values<AnyTable>(tables)) {
    const read = readOne(table, `data/${table.name}.csv`, readFile(table.name));
    data[table.name] = read.rows;
    problems.push(...read.problems);
  }
  // The loop has filled every table of `tables` by its own schema: the cast states what it has done.
  const complete = data as unknown as Data;
  const across = problems.some(isError) ? [] : reconcile(complete);
  return { data: complete, problems: [...problems, ...across] };
}

/** Reads files from a folder, none that is no plain file of a sensible size. */
export const fromFolder =
  (folder: string): ReadFile =>
  (name) => {
    const read = readPlainFile(join(folder, `${name}.csv`));
    return "bytes" in read ? read.bytes : read;
  };

/** The checked data of a folder. Throws a DataError with every problem when there is an error. */
export function loadData(folder: string, lang: keyof Text = "vi"): Data {
  const { data, problems } = readData(fromFolder(folder));
  if (problems.some(isError)) throw new DataError(problems, lang);
  return data;
}
