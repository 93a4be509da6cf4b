import { existsSync, globSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { System } from "./system.ts";

/**
 * A build's own folder, beside the site it is to replace, so that both lie on one file system:
 * `.dist.<process>.tmp/` with the new site in `site/` and, in the middle of a swap by two renames, the last one in `old/`.
 */
export const workFolder = (out: string, process: number): string => join(dirname(out), `.${basename(out)}.${process}.tmp`);

/** Where the site really lies: a link is followed, so that what it points to is replaced and not the link. */
export const siteFolder = (out: string): string => (existsSync(out) ? realpathSync(out) : out);

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

/** Clears away what killed builds left behind, and puts the last site back where a swap was cut short. */
export function recover(out: string): void {
  for (const folder of globSync(workFolder(out, 0).replace(".0.tmp", ".*.tmp"))) {
    if (isRunning(Number(folder.split(".").at(-2)))) continue;
    if (!existsSync(out) && existsSync(join(folder, "old"))) renameSync(join(folder, "old"), out);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two renames, for want of an exchange: between them, for some microseconds, there is no site. `recover` mends a kill just there. */
function renameTwice(work: string, out: string): void {
  renameSync(out, join(work, "old"));
  try {
    renameSync(join(work, "site"), out);
  } catch (error) {
    renameSync(join(work, "old"), out);
    throw error;
  }
}

/** Puts the finished site of `work` in the place of `out`. Whoever looks, at any moment, finds the whole old site or the whole new one. */
export function replace(work: string, out: string, system: System | undefined): void {
  if (!existsSync(out)) return renameSync(join(work, "site"), out);
  try {
    if (system === undefined) throw new Error("no exchange");
    system.exchange(join(work, "site"), out);
  } catch {
    renameTwice(work, out);
  }
}
