import { existsSync, globSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Gives a folder another name on the same disk, whole or not at all. */
type Rename = (from: string, to: string) => void;

/**
 * A build's own folder, beside the site it is to replace, so that both lie on one disk: `.dist.<process>.tmp/` with the new site in
 * `site/` and, while the two change places, the last one in `old/`.
 */
export const workFolder = (out: string, process: number): string => join(dirname(out), `.${basename(out)}.${process}.tmp`);

/** Where the site really lies: a link is followed, so that what it points to is replaced and not the link. */
export function siteFolder(out: string): string {
  const isLink = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink();
  // Also where nothing is at its end: a build may have been killed between two renames.
  return isLink ? siteFolder(resolve(dirname(out), readlinkSync(out))) : out;
}

/** A folder that a build may throw away: none yet, an empty one, or one with a site in it. Never sources by a slip of `--out`. */
export const isReplaceable = (out: string): boolean =>
  !existsSync(out) || readdirSync(out).length === 0 || ["index.html", "404.html"].every((file) => existsSync(join(out, file)));

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of someone else may not be asked, but is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** Puts the finished site of `work` in the place of `out`. A kill between the two renames leaves no site there: see `clear`. */
export function replace(work: string, out: string, rename: Rename = renameSync): void {
  if (existsSync(out)) rename(out, join(work, "old"));
  rename(join(work, "site"), out);
}

/** Clears a build's folder away; first puts the last site back where the new one did not come to take its place. */
export function clear(work: string, out: string, rename: Rename = renameSync): void {
  if (!existsSync(out) && existsSync(join(work, "old"))) rename(join(work, "old"), out);
  rmSync(work, { recursive: true, force: true });
}

/** Clears away what killed builds left behind. */
export function recover(out: string, rename: Rename = renameSync): void {
  for (const work of globSync(workFolder(out, 0).replace(".0.tmp", ".*.tmp")))
    if (!isRunning(Number(work.split(".").at(-2)))) clear(work, out, rename);
}
