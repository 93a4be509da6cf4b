// Checks data, figures, types and code, all at once: they share nothing, and the longest takes as long as the others together. Each says what it has to say once it is done. Exit status 1 when one fails.
import { spawn } from "node:child_process";
import { once } from "node:events";

const checks = ["check:types", "lint", "check:data", "check:figures"];

/** Runs a command of package.json and prints what it said, whole: two at once would print into each other. Whether it went well. */
async function passes(name: string): Promise<boolean> {
  const said: Buffer[] = [];
  const check = spawn("npm", ["run", "--silent", name], { stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  for (const stream of [check.stdout, check.stderr]) stream.on("data", (part: Buffer) => said.push(part));
  const [status] = (await once(check, "close")) as [number | null];
  process.stdout.write(`\n> ${name}${status === 0 ? "" : " FAILED"}\n\n${Buffer.concat(said).toString()}`);
  return status === 0;
}

const results = await Promise.all(checks.map(passes));
process.exitCode = results.every(Boolean) ? 0 : 1;
