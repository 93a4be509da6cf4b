import { join } from "node:path";
import { type FileRead, missingFile, readPlainFile } from "../csv/plain-file.ts";
import { isError, type Problem, type Text } from "../csv/problem.ts";
import { problemList } from "../csv/problem-list.ts";
import { DataError } from "../csv/report.ts";
import type { Report } from "../report.ts";
import type { AnyData } from "./data.ts";
import type { DataFile } from "./data-file.ts";
import { repeatedNames } from "./distinct.ts";
import { oneThingTwice } from "./one-thing-twice.ts";
import { unanswered } from "./questions.ts";
import { correctionProblems } from "./correction-problems.ts";
import { datesAhead } from "./dates-ahead.ts";
import { readTable } from "./read-table.ts";
import { referenceProblems } from "./references.ts";
import type { AnyTable } from "./table.ts";

type Tables<Data extends AnyData> = Pick<Report<Data>, "tables" | "files" | "checks" | "figures">;

/** Gives the bytes of a file by its path below the data's folder, or undefined when there is none, or why they cannot be had. */
export type ReadFile = (path: string) => Uint8Array | Exclude<FileRead, { bytes: Uint8Array }> | undefined;

function readOne(table: AnyTable, file: string, content: ReturnType<ReadFile>): ReturnType<typeof readTable> {
  if (content instanceof Uint8Array) return readTable(table, file, content);
  return { rows: [], problems: [{ ...(content?.fault ?? missingFile), file }] };
}

function readOther({ path, parse, unreadable }: DataFile, read: ReturnType<ReadFile>): { content?: unknown; problems: Problem[] } {
  const file = `data/${path}`;
  if (!(read instanceof Uint8Array)) return { problems: [{ ...(read?.fault ?? missingFile), file }] };
  const content = parse(new TextDecoder().decode(read));
  return content === undefined ? { problems: [{ ...unreadable, file }] } : { content, problems: [] };
}

/** What the checks across tables find, the kit's own and the report's. They run once every single table has been read without error. */
export function problemsAcross<Data extends AnyData>({ tables, checks, figures }: Tables<Data>, data: Data): Problem[] {
  const problems = problemList();
  problems.addAll(referenceProblems(tables, data));
  problems.addAll(correctionProblems(tables, data));
  problems.addAll(datesAhead(tables, data));
  problems.addAll(repeatedNames(tables, data));
  problems.addAll(oneThingTwice(tables, data));
  for (const check of checks) problems.addAll(check(data));
  for (const figure of figures) problems.addAll(figure.problemsIn(data));
  return problems.all();
}

/** The content of the data's folder. */
export interface ReadData<Data extends AnyData = AnyData> {
  readonly data: Data;
  readonly problems: readonly Problem[];
  /** Whether each row of each table was read: then sentences can be asked even where rows contradict each other. */
  readonly isRead: boolean;
}

/** What several figures find in the file they share is one problem. */
const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(
    problems.map((problem) => [[problem.file, problem.line, problem.col, problem.code, problem.rule.en].join("\n"), problem]),
  ).values(),
];

/** Reads and checks every table and file. With any error `data` must not be used: it is incomplete. */
export function readData<Data extends AnyData>(report: Tables<Data>, readFile: ReadFile): ReadData<Data> {
  const problems: Problem[] = [];
  const data: Record<string, unknown> = {};
  for (const table of Object.values(report.tables)) {
    const read = readOne(table, `data/${table.name}.csv`, readFile(`${table.name}.csv`));
    data[table.name] = read.rows;
    problems.push(...read.problems);
  }
  for (const [name, file] of Object.entries(report.files)) {
    const read = readOther(file, readFile(file.path));
    data[name] = read.content;
    problems.push(...read.problems);
  }
  // The loops have filled in every table and file by its own schema: the cast states what they have done.
  const complete = data as unknown as Data;
  const isRead = !problems.some(isError);
  const across = isRead ? problemsAcross(report, complete) : [];
  const inScenes = distinct(report.figures.flatMap((figure) => [...figure.sceneProblems()]));
  return { data: complete, problems: unanswered(report.tables, complete, [...problems, ...across, ...inScenes]), isRead };
}

/** Reads files from a folder, none that is no plain file of a sensible size. */
export const fromFolder =
  (folder: string): ReadFile =>
  (path) => {
    const read = readPlainFile(join(folder, path), folder);
    return "bytes" in read ? read.bytes : read;
  };

/** The checked data of a folder. Throws a DataError with every problem when there is an error. */
export function loadData<Data extends AnyData>(report: Tables<Data>, folder: string, lang: keyof Text = "vi"): Data {
  const { data, problems } = readData(report, fromFolder(folder));
  if (problems.some(isError)) throw new DataError(problems, lang);
  return data;
}
