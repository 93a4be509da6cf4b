import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Problem } from "../csv/problem.ts";
import { editedFolder } from "../table/folder.ts";
import { fromFolder, readData } from "../table/load.ts";
import type { AnyTable } from "../table/table.ts";
import type { Report } from "../report.ts";
import type { AnyData } from "../table/data.ts";
import { readStory, storyFolder, storyOf, type StorySource } from "../story/references/story-source.ts";
import { filesAt } from "./git.ts";

/** One state of the report: all that its pages are made of, but for the code. */
export interface Snapshot {
  readonly report: Report;
  readonly data: AnyData;
  /** What today's rules find wrong with the data. With an error the data is incomplete. */
  readonly problems: readonly Problem[];
  /** Whether each row was read. */
  readonly isRead: boolean;
  readonly story: StorySource;
  /** What stands beside the tables to explain them, in Markdown, by table. */
  readonly guides: ReadonlyMap<string, string>;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A table of another day in today's columns: those it did not have are empty, those it had are left out. */
function inTodaysColumns(table: AnyTable, bytes: Uint8Array): Uint8Array {
  const [header = [], ...rows] = Papa.parse<string[]>(text(bytes), { skipEmptyLines: true }).data;
  const columns = Object.keys(table.columns);
  if (columns.every((column) => header.includes(column)) && header.every((column) => columns.includes(column))) return bytes;
  return new TextEncoder().encode(
    Papa.unparse([columns, ...rows.map((row) => columns.map((column) => row[header.indexOf(column)] ?? ""))]),
  );
}

/** A table that had not been thought of then, and that has nothing to say: its header alone. */
const header = ({ columns }: AnyTable): Uint8Array => new TextEncoder().encode(`${Object.keys(columns).join(",")}\n`);

const guidesOf = ({ tables }: Report, read: (table: string) => Uint8Array | undefined): Map<string, string> =>
  new Map(
    Object.values(tables).flatMap(({ name }) => {
      const bytes = read(name);
      return bytes ? [[name, text(bytes)] as const] : [];
    }),
  );

/** The report as it was at a state of the history, read by today's rules. */
export function snapshotAt(report: Report, ref: string): Snapshot {
  const folder = storyFolder(report);
  const files = filesAt(ref, ["data", folder]);
  const read = readData(report, (path) => {
    const bytes = files.get(`data/${path}`);
    const table = Object.values(report.tables).find(({ name }) => path === `${name}.csv`);
    if (bytes === undefined && table?.mayBeEmpty) return header(table);
    return bytes && table ? inTodaysColumns(table, bytes) : bytes;
  });
  const own = [...files].filter(([path]) => path.startsWith(`${folder}/`));
  const story = storyOf(folder, new Map(own.map(([path, bytes]) => [path.slice(folder.length + 1), text(bytes)])));
  // What scenes ask for is today's: that an earlier day had no such row is no fault of its tables.
  const problems = read.problems.filter(({ file }) => file.startsWith("data/"));
  return { report, ...read, problems, story, guides: guidesOf(report, (name) => files.get(`data/${name}.md`)) };
}

/** The report as the files stand now, saved or committed: its story in its own folder, its tables where editors keep them. */
export const currentSnapshot = (report: Report, tables = editedFolder()): Snapshot => ({
  report,
  ...readData(report, fromFolder(tables)),
  story: readStory(storyFolder(report)),
  guides: guidesOf(report, (name) => {
    const path = join(tables, `${name}.md`);
    return existsSync(path) ? readFileSync(path) : undefined;
  }),
});
