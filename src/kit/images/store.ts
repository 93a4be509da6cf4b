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

/** Files kept under the hash of what they were made from. Several builds may share one store. */
export interface Store {
  /** Name in the store of what was made from these inputs; made now if it is not there yet. */
  readonly keep: (inputs: readonly (string | number)[], make: () => string | Uint8Array) => string;
  readonly has: (name: string) => boolean;
  readonly read: (name: string) => string;
  /** Puts a kept file to where it is to be published. */
  readonly publish: (name: string, path: string) => void;
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

export function storeIn(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const path = (name: string): string => join(folder, name);
  return {
    has: (name) => existsSync(path(name)),
    read: (name) => readFileSync(path(name), "utf8"),
    keep: (inputs, make) => {
      const name = hashOf(inputs);
      if (!existsSync(path(name))) {
        // Written beside and renamed: a build that is killed leaves no half picture.
        const fresh = `${path(name)}.${process.pid}`;
        writeFileSync(fresh, make());
        renameSync(fresh, path(name));
      }
      return name;
    },
    publish: (name, target) => {
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(path(name), target);
      const now = new Date();
      utimesSync(path(name), now, now);
    },
    forget: (days) => {
      const oldest = Date.now() - days * 86_400_000;
      for (const name of globSync("*", { cwd: folder }))
        if ((statSync(path(name), { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest) rmSync(path(name), { force: true });
    },
  };
}
