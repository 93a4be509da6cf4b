import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../report.ts";

/** One word for every name and byte below a folder: two folders with the same are the same. */
export function folderDigest(folder: string, pattern: string | readonly string[] = "**/*"): string {
  const hash = createHash("sha256");
  for (const file of globSync([pattern].flat(), { cwd: folder }).toSorted())
    if (statSync(join(folder, file)).isFile())
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(folder, file)))
        .update("\0");
  return hash.digest("hex");
}

/** The same of a report's data alone: a spreadsheet puts lock files and backups beside the tables that it has open. */
export const dataDigest = ({ files }: Pick<Report, "files">, folder: string): string =>
  folderDigest(folder, ["*.csv", ...Object.values(files).map(({ path }) => path)]);
