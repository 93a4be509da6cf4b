import { closeSync, openSync } from "node:fs";

/** What a kernel does in one step and Node does not offer. */
export interface System {
  /** Two folders trade places: there is no moment at which either name is missing. Throws when the file system cannot. */
  readonly exchange: (one: string, other: string) => void;
  /** Takes a lock that ends with the process, however it ends. False when another process holds it. */
  readonly tryLock: (file: string) => boolean;
}

/** Constants of <fcntl.h>, <stdio.h> and <sys/file.h>; the same on every processor. */
const atWorkingFolder = -100;
const renameExchange = 2;
const lockExclusive = 2;
const lockNonBlocking = 4;

/**
 * The system calls of Linux and macOS, or undefined where there are none (Windows) or no binary to reach them by. A build
 * then swaps in two renames and mends a broken swap at its next start.
 */
export async function systemCalls(platform: string = process.platform): Promise<System | undefined> {
  if (platform !== "linux" && platform !== "darwin") return undefined;
  try {
    const { default: koffi } = await import("koffi");
    const libc = koffi.load(null);
    const flock = libc.func("int flock(int fd, int operation)");
    const swap =
      platform === "linux"
        ? libc.func("int renameat2(int from, const char *one, int to, const char *other, unsigned int flags)")
        : libc.func("int renamex_np(const char *one, const char *other, unsigned int flags)");
    return {
      exchange: (one, other) => {
        const failed =
          platform === "linux" ? swap(atWorkingFolder, one, atWorkingFolder, other, renameExchange) : swap(one, other, renameExchange);
        if (failed) throw new Error(`cannot exchange ${one} and ${other}: error ${koffi.errno()}`);
      },
      tryLock: (file) => {
        const handle = openSync(file, "a");
        const taken = flock(handle, lockExclusive | lockNonBlocking) === 0;
        if (!taken) closeSync(handle);
        return taken;
      },
    };
  } catch {
    return undefined;
  }
}
