import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const file = ".cache/build-fault.txt";

/** Puts what went wrong, with its stack, where whoever keeps the code can read it; editors are told of the file alone. On CI, which keeps no file, it is printed. */
export function keepFault(error: unknown): string {
  const told =
    error instanceof Error ? `${error.stack ?? error.message}\n${error.cause === undefined ? "" : String(error.cause)}` : String(error);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${new Date().toISOString()}\n${told}\n`);
  if (process.env["CI"]) process.stderr.write(`${told}\n`);
  return file;
}
