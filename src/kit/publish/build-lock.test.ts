import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../tests/temporary.ts";
import { lockBuilds } from "./build-lock.ts";

/** A process that holds the lock until it is killed. */
async function holding(file: string): Promise<ChildProcess> {
  const child = spawn("node", ["src/tests/hold-build-lock.ts", file], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

test("a build waits for the one before it, and is told so once", async () => {
  const file = join(temporaryFolder(), "locks/build");
  const said: string[] = [];
  const release = await lockBuilds(file, () => said.push("first"));
  const second = lockBuilds(file, () => said.push("second")).then((done) => {
    said.push("second has it");
    done();
  });
  expect(said).toEqual(["second"]);
  release();
  await second;
  expect(said).toEqual(["second", "second has it"]);
});

test("a build that is killed leaves no lock behind", async () => {
  const file = join(temporaryFolder(), "build");
  const child = await holding(file);
  let waited = false;
  const lock = lockBuilds(file, () => void (waited = true));
  expect(waited).toBe(true);
  child.kill("SIGKILL");
  (await lock)();
});
