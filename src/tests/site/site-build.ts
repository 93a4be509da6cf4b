import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { childEnvironment } from "../child-environment.ts";

export const siteFolder = ".cache/test-site";

/** What is written where the build ends once the site stands. */
export const built = "built";

/** @param end where it is written how the build ended: `built`, or what is to be said */
export function startBuild(end: string): ChildProcess {
  const build = spawn("node", ["scripts/build.ts", "--out", siteFolder, "--draft"], {
    env: childEnvironment(),
    shell: process.platform === "win32",
  });
  const said: Buffer[] = [];
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (part: Buffer) => said.push(part));
  build.once("close", (status) => {
    writeFileSync(end, status === 0 ? built : `The site does not build, so it cannot be tested.\n${Buffer.concat(said).toString()}`);
  });
  return build;
}
