import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { System } from "./system.ts";

/**
 * Waits until no other build of this checkout runs: two of them share the types and caches that Astro keeps beside the
 * sources. The lock ends with the process; one that is killed leaves none behind. Without system calls there is no lock.
 */
export async function lockBuilds(file: string, system: System | undefined, waiting: () => void): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 0; system !== undefined && !system.tryLock(file); tries += 1) {
    if (tries === 0) waiting();
    await wait(100);
  }
}
