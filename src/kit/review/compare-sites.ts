import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { coloursIn } from "./colours.ts";
import { pictureDifference } from "./compare-images.ts";
import { beyond, pageDifference } from "./compare-pages.ts";

/** A file that is not the same in two built sites, and what is not, one line each. */
export interface FileDifference {
  readonly file: string;
  readonly lines: readonly string[];
}

const percent = (share: number): string => `${(share * 100).toFixed(3)} % of its pixels differ`;

async function pictureLines(before: Buffer, after: Buffer, isSvg: boolean): Promise<string[]> {
  const difference = await pictureDifference(before, after, isSvg);
  if (typeof difference !== "number") return [`${difference.before} → ${difference.after}`];
  const [was, is] = isSvg ? [coloursIn(before.toString()), coloursIn(after.toString())] : [[], []];
  return [...(difference === 0 ? [] : [percent(difference)]), ...changedLines(beyond(was, is), beyond(is, was))];
}

const changedLines = (gone: readonly string[], come: readonly string[]): string[] => [
  ...gone.map((line) => `− ${line}`),
  ...come.map((line) => `+ ${line}`),
];

function pageLines(before: string, after: string): string[] {
  const { gone, come, stills } = pageDifference(before, after);
  return [...changedLines(gone, come), ...stills.map((still) => `${still} is drawn otherwise`)];
}

/** What a file shows that it did not; nothing where only its bytes are others. */
function linesOf(file: string, before: Buffer, after: Buffer): string[] | Promise<string[]> {
  if (/\.(svg|png)$/.test(file)) return pictureLines(before, after, file.endsWith(".svg"));
  return file.endsWith(".html") ? pageLines(before.toString(), after.toString()) : ["other content"];
}

const filesIn = (folder: string): string[] => globSync("**/*", { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());

/**
 * Every file of two built sites in which a reader finds something else: text, charts and pictures, other files byte by byte. What is
 * written in another way and looks the same is not listed.
 */
export async function compareSites(before: string, after: string): Promise<FileDifference[]> {
  const [old, now] = [new Set(filesIn(before)), new Set(filesIn(after))];
  const differences: FileDifference[] = [];
  for (const file of [...new Set([...old, ...now])].toSorted()) {
    const lines = !now.has(file) ? ["is gone"] : old.has(file) ? await changed(file, before, after) : ["is new"];
    if (lines.length > 0) differences.push({ file, lines });
  }
  return differences;
}

function changed(file: string, before: string, after: string): string[] | Promise<string[]> {
  const [was, is] = [before, after].map((folder) => readFileSync(join(folder, file)));
  return was === undefined || is === undefined || was.equals(is) ? [] : linesOf(file, was, is);
}
