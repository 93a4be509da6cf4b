import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder, writeFiles } from "../../tests/temporary.ts";
import { isReplaceable, recover, replace, siteFolder, workFolder } from "./replace.ts";
import { type System, systemCalls } from "./system.ts";

const system = await systemCalls();
const unable: System = {
  exchange: () => {
    throw new Error("this file system cannot");
  },
  tryLock: () => true,
};
const siteOf = (version: string) => ({ "index.html": version, "404.html": version, "data.csv": version });
const files = Object.keys(siteOf(""));

/** The one version that all files of a site are of. */
function versionOf(out: string): string | undefined {
  const versions = new Set(files.map((file) => readFileSync(join(out, file), "utf8")));
  return versions.size === 1 && readdirSync(out).length === files.length ? [...versions][0] : undefined;
}

describe.each([
  ["an exchange", system],
  ["renames where there are no system calls", undefined],
  ["renames where the file system cannot exchange", unable],
])("a new site takes its place by %s", (_how, calls) => {
  test("when there was one, and when there was none", () => {
    const out = join(temporaryFolder(), "dist");
    for (const version of ["1", "2"]) {
      writeFiles(join(workFolder(out, 1), "site"), siteOf(version));
      replace(workFolder(out, 1), out, calls);
      expect(versionOf(out)).toBe(version);
    }
  });
});

test("this machine can exchange folders and lock files, so that the tests below mean something", () => {
  expect(system).toBeDefined();
});

async function swapping(out: string, how: string, start: number): Promise<ChildProcess> {
  const child = spawn("node", ["src/tests/swap-forever.ts", out, how, String(start)], { stdio: ["ignore", "pipe", "inherit"] });
  // However the test ends: a child that swaps for ever would keep the whole run from ending.
  onTestFinished(() => void child.kill("SIGKILL"));
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

describe("killed at any moment", () => {
  test.each(["exchange", "renames"])("of a swap by %s, the site is whole", { timeout: 60_000 }, async (how) => {
    const out = join(temporaryFolder(), "dist");
    for (let round = 0; round < 15; round += 1) {
      const child = await swapping(out, how, round * 1_000_000);
      await wait(Math.random() * 20);
      child.kill("SIGKILL");
      await once(child, "exit");
      if (how === "renames") recover(out);
      expect(versionOf(out), `round ${round}`).toMatch(/^\d+$/);
      recover(out);
      expect(readdirSync(join(out, ".."))).toEqual(["dist"]);
    }
  });

  test("nobody who looks meanwhile finds nothing", { timeout: 60_000 }, async () => {
    const out = join(temporaryFolder(), "dist");
    const child = await swapping(out, "exchange", 0);
    const seen = new Set(Array.from({ length: 20_000 }, () => readFileSync(join(out, "index.html"), "utf8")));
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(seen.size).toBeGreaterThan(10);
  });
});

describe("what a killed build left behind", () => {
  const nobody = 2 ** 22 + 1;
  test("is put back when the swap was cut short between its renames", () => {
    const out = join(temporaryFolder(), "dist");
    writeFiles(join(workFolder(out, nobody), "old"), siteOf("1"));
    writeFiles(join(workFolder(out, nobody), "site"), siteOf("2"));
    recover(out);
    expect(versionOf(out)).toBe("1");
    expect(existsSync(workFolder(out, nobody))).toBe(false);
  });
  test("is cleared away when the last site stands", () => {
    const out = join(temporaryFolder(), "dist");
    writeFiles(out, siteOf("2"));
    writeFiles(join(workFolder(out, nobody), "old"), siteOf("1"));
    recover(out);
    expect(versionOf(out)).toBe("2");
    expect(existsSync(workFolder(out, nobody))).toBe(false);
  });
  test("is left alone while its process runs", () => {
    const out = join(temporaryFolder(), "dist");
    mkdirSync(workFolder(out, process.pid));
    recover(out);
    expect(existsSync(workFolder(out, process.pid))).toBe(true);
  });
});

describe("what may be replaced", () => {
  test("is nothing, an empty folder or a site", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "empty"));
    writeFiles(join(folder, "site"), siteOf("1"));
    expect(["none", "empty", "site"].map((name) => isReplaceable(join(folder, name)))).toEqual([true, true, true]);
  });
  test("is not a folder with something else in it", () => {
    expect(isReplaceable("src")).toBe(false);
  });
  test("is what a link points to, not the link", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "served"));
    symlinkSync(join(folder, "served"), join(folder, "dist"));
    expect(siteFolder(join(folder, "dist"))).toBe(siteFolder(join(folder, "served")));
  });
});

test("a lock is held by one at a time", () => {
  const file = join(temporaryFolder(), "lock");
  expect([system?.tryLock(file), system?.tryLock(file)]).toEqual([true, false]);
});
