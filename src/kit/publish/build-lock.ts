import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";

/** SQLITE_BUSY: another process has the file. */
const busy = 5;
const retryMs = 100;

const isBusy = (error: unknown): boolean => error instanceof Error && "errcode" in error && error.errcode === busy;

/** Opens the file for this process alone, or gives undefined where another one has it. */
function tryLock(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
    return database;
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
}

/**
 * Waits until no other build of this checkout runs: two of them share the types and caches that Astro keeps beside the sources. The
 * lock is SQLite's own on an empty database: the kernel takes it back when the process ends, however it ends, so none is ever left
 * behind.
 *
 * @param waiting called once, when there is something to wait for
 * @returns gives the lock back
 */
export async function lockBuilds(file: string, waiting: () => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 0; ; tries += 1) {
    const lock = tryLock(file);
    if (lock) return () => lock.close();
    if (tries === 0) waiting();
    await wait(retryMs);
  }
}
