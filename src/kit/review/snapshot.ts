import { globSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { parse as parseYaml } from "yaml";
import type { Problem } from "../csv/problem.ts";
import { editedFolder } from "../table/folder.ts";
import { fromFolder, readData } from "../table/load.ts";
import type { AnyTable } from "../table/table.ts";
import type { Report } from "../report.ts";
import type { AnyData } from "../table/data.ts";
import { filesAt } from "./git.ts";

/** A story file, read without Astro: a state of another day has no content collection. */
export interface StoryFile {
  /** "vi/1-money/20-parts" */
  readonly id: string;
  readonly body: string;
  /** Claims that its words rest on. */
  readonly holds: readonly string[];
}

/** One state of the report: all that its pages are made of, but for the code. */
export interface Snapshot {
  readonly report: Report;
  readonly data: AnyData;
  /** What today's rules find wrong with the data. With an error the data is incomplete. */
  readonly problems: readonly Problem[];
  readonly story: readonly StoryFile[];
}

/** Where a report keeps its story. */
export const storyFolder = ({ folder }: Pick<Report, "folder">): string => `${folder}/story`;
const byId = (one: StoryFile, other: StoryFile): number => (one.id < other.id ? -1 : 1);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function storyFile(folder: string, path: string, content: string): StoryFile {
  const [, frontMatter = "", body = ""] = /^---\r?\n([\s\S]*?)\r?\n?---\r?\n?([\s\S]*)$/.exec(content) ?? ["", "", content];
  const said: unknown = parseYaml(frontMatter);
  const holds = typeof said === "object" && said !== null && "holds" in said && Array.isArray(said.holds) ? said.holds : [];
  return { id: path.slice(folder.length + 1).replace(/\.md$/, ""), body, holds: holds.map(String) };
}

/** A table of another day in today's columns: those it did not have are empty, those it had are left out. */
function inTodaysColumns(table: AnyTable, bytes: Uint8Array): Uint8Array {
  const [header = [], ...rows] = Papa.parse<string[]>(text(bytes), { skipEmptyLines: true }).data;
  const columns = Object.keys(table.columns);
  if (columns.every((column) => header.includes(column)) && header.every((column) => columns.includes(column))) return bytes;
  return new TextEncoder().encode(
    Papa.unparse([columns, ...rows.map((row) => columns.map((column) => row[header.indexOf(column)] ?? ""))]),
  );
}

/** The report as it was at a state of the history, read by today's rules. */
export function snapshotAt(report: Report, ref: string): Snapshot {
  const folder = storyFolder(report);
  const files = filesAt(ref, ["data", folder]);
  const { data, problems } = readData(report, (path) => {
    const bytes = files.get(`data/${path}`);
    const table = Object.values(report.tables).find(({ name }) => path === `${name}.csv`);
    return bytes && table ? inTodaysColumns(table, bytes) : bytes;
  });
  const story = [...files].filter(([path]) => path.startsWith(`${folder}/`)).map(([path, bytes]) => storyFile(folder, path, text(bytes)));
  return { report, data, problems, story: story.toSorted(byId) };
}

/** The report as the files stand now, saved or committed: its story in its own folder, its tables where editors keep them. */
export function currentSnapshot(report: Report, tables = editedFolder()): Snapshot {
  const folder = storyFolder(report);
  const paths = globSync(`${folder}/**/*.md`).map((path) => path.replaceAll("\\", "/"));
  const story = paths.map((path) => storyFile(folder, path, readFileSync(path, "utf8")));
  return { report, ...readData(report, fromFolder(tables)), story: story.toSorted(byId) };
}
