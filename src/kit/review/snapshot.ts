import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { parse as parseYaml } from "yaml";
import type { Problem } from "../csv/problem.ts";
import { editedFolder } from "../table/folder.ts";
import { type BaseMap, baseMapFile, layBeside, loadGeo, parseGeo } from "../../report/map/base-map.ts";
import { fromFolder, readData } from "../table/load.ts";
import type { AnyTable } from "../table/table.ts";
import { type Data, tables } from "../../report/tables/tables.ts";
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
export interface Edition {
  readonly data: Data;
  /** What today's rules find wrong with the data. With an error the data is incomplete. */
  readonly problems: readonly Problem[];
  readonly story: readonly StoryFile[];
  /** The base map beside the data. */
  readonly map: BaseMap;
}

const storyFolder = "src/report/story";
const byId = (one: StoryFile, other: StoryFile): number => (one.id < other.id ? -1 : 1);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function storyFile(path: string, content: string): StoryFile {
  const [, frontMatter = "", body = ""] = /^---\r?\n([\s\S]*?)\r?\n?---\r?\n?([\s\S]*)$/.exec(content) ?? ["", "", content];
  const said: unknown = parseYaml(frontMatter);
  const holds = typeof said === "object" && said !== null && "holds" in said && Array.isArray(said.holds) ? said.holds : [];
  return { id: path.slice(storyFolder.length + 1).replace(/\.md$/, ""), body, holds: holds.map(String) };
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
export function editionAt(ref: string): Edition {
  const files = filesAt(ref, ["data", storyFolder]);
  const { data, problems } = readData((name) => {
    const bytes = files.get(`data/${name}.csv`);
    const table = Object.values<AnyTable>(tables).find((one) => one.name === name);
    return bytes && table ? inTodaysColumns(table, bytes) : bytes;
  });
  const geo = files.get(`data/geo/${baseMapFile}`);
  const map = geo === undefined ? loadGeo() : parseGeo(text(geo), `${ref}:data/geo/${baseMapFile}`);
  layBeside(data, map);
  const story = [...files].filter(([path]) => path.startsWith(storyFolder)).map(([path, bytes]) => storyFile(path, text(bytes)));
  return { data, problems, story: story.toSorted(byId), map };
}

/** The report as the files stand now, saved or committed. */
export function editionNow(): Edition {
  const story = globSync(`${storyFolder}/**/*.md`).map((path) => storyFile(path.replaceAll("\\", "/"), readFileSync(join(path), "utf8")));
  return { ...readData(fromFolder(editedFolder())), story: story.toSorted(byId), map: loadGeo(join(editedFolder(), "geo")) };
}
