import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** One word for every name and byte below a folder: two folders with the same are the same. */
export function folderDigest(folder: string): string {
  const hash = createHash("sha256");
  for (const file of globSync("**/*", { cwd: folder }).toSorted())
    if (statSync(join(folder, file)).isFile())
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(folder, file)))
        .update("\0");
  return hash.digest("hex");
}
