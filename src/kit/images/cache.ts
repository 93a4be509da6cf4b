import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { dayMs } from "../table/time.ts";

/** Files kept under the hash of what they were made from. Several builds may share one cache. */
export interface FileCache {
  /** Name under which what is made from these inputs is kept. */
  readonly nameOf: (inputs: readonly (string | number)[]) => string;
  /** Name in the cache of what was made from these inputs; made now if it is not there yet. */
  readonly keep: (inputs: readonly (string | number)[], make: () => string | Uint8Array | Promise<Uint8Array>) => Promise<string>;
  readonly has: (name: string) => boolean;
  readonly read: (name: string) => string;
  /** Copies a kept file to where it is to be published. */
  readonly copy: (name: string, path: string) => void;
  /** Drops what no build has asked for within so many days. */
  readonly forget: (days: number) => void;
}

export const hashOf = (inputs: readonly (string | number | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  // The length keeps "a" + "bc" from meaning the same as "ab" + "c".
  for (const input of inputs)
    hash.update(`${typeof input === "number" ? "" : input.length}:`).update(typeof input === "number" ? String(input) : input);
  return hash.digest("hex").slice(0, 32);
};

/** @param madeWith names the tools: what others made is not found */
export function fileCache(folder: string, madeWith = ""): FileCache {
  mkdirSync(folder, { recursive: true });
  const path = (name: string): string => join(folder, name);
  const nameOf: FileCache["nameOf"] = (inputs) => hashOf([madeWith, ...inputs]);
  return {
    nameOf,
    has: (name) => existsSync(path(name)),
    read: (name) => readFileSync(path(name), "utf8"),
    keep: async (inputs, make) => {
      const name = nameOf(inputs);
      if (!existsSync(path(name))) {
        // Written beside and renamed: a build that is killed leaves no half picture.
        const fresh = `${path(name)}.${process.pid}-${threadId}`;
        writeFileSync(fresh, await make());
        renameSync(fresh, path(name));
      }
      return name;
    },
    copy: (name, target) => {
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(path(name), target);
      const now = new Date();
      utimesSync(path(name), now, now);
    },
    forget: (days) => {
      const oldest = Date.now() - days * dayMs;
      for (const name of globSync("*", { cwd: folder }))
        if ((statSync(path(name), { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest) rmSync(path(name), { force: true });
    },
  };
}
