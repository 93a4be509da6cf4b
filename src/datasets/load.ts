import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isError, type Problem, type Text } from "../csv/problem.ts";
import { DataError } from "../csv/report.ts";
import { reconcile } from "./reconcile.ts";
import { referenceProblems } from "./references.ts";
import { type AnyTable, readTable } from "./table.ts";
import { type Data, tables } from "./tables.ts";

/** Gives the bytes of a table's file, or undefined when there is none. */
export type ReadFile = (name: string) => Uint8Array | undefined;

const missingFile = (file: string): Problem => ({
  code: "missing-file",
  file,
  rule: { vi: "không có tệp này.", en: "this file does not exist." },
  cure: { vi: "Khôi phục tệp từ bản trước.", en: "Restore it from the last version." },
});

/** Reads and checks every table. With any error `data` must not be used: it is incomplete. */
export function readData(readFile: ReadFile): { data: Data; problems: Problem[] } {
  const problems: Problem[] = [];
  const data: Record<string, unknown> = {};
  for (const table of Object.values<AnyTable>(tables)) {
    const file = `data/${table.name}.csv`;
    const bytes = readFile(table.name);
    const read = bytes === undefined ? { rows: [], problems: [missingFile(file)] } : readTable(table, file, bytes);
    data[table.name] = read.rows;
    problems.push(...read.problems);
  }
  // The loop has filled every table of `tables` by its own schema: the cast states what it has done.
  const complete = data as unknown as Data;
  if (!problems.some(isError)) problems.push(...referenceProblems(complete), ...reconcile(complete));
  return { data: complete, problems };
}

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Reads files from a folder. */
export const fromFolder =
  (folder: string): ReadFile =>
  (name) => {
    try {
      return readFileSync(join(folder, `${name}.csv`));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

/** The checked data of a folder. Throws a DataError with every problem when there is an error. */
export function loadData(folder: string, lang: keyof Text = "vi"): Data {
  const { data, problems } = readData(fromFolder(folder));
  if (problems.some(isError)) throw new DataError(problems, lang);
  return data;
}
