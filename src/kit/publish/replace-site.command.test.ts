import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFolder, writeFiles } from "../../tests/temporary.ts";
import { clear, isReplaceable, recover, replace, siteFolder, workFolder } from "./replace-site.ts";

const siteOf = (version: string) => ({ "index.html": version, "404.html": version, "data.csv": version });
const files = Object.keys(siteOf(""));

/** The one version that all files of a site are of; undefined where there is none, or one in pieces. */
function versionOf(out: string): string | undefined {
  if (!existsSync(out)) return undefined;
  const versions = new Set(files.map((file) => readFileSync(join(out, file), "utf8")));
  return versions.size === 1 && readdirSync(out).length === files.length ? [...versions][0] : undefined;
}

/** A place for a site, of the version that is named. */
function placeWith(version: string): string {
  const out = join(temporaryFolder(), "dist");
  writeFiles(out, siteOf(version));
  return out;
}

test("a new site takes its place, when there was one and when there was none", () => {
  const out = join(temporaryFolder(), "dist");
  for (const version of ["1", "2"]) {
    writeFiles(join(workFolder(out, 1), "site"), siteOf(version));
    replace(workFolder(out, 1), out);
    expect(versionOf(out)).toBe(version);
    clear(workFolder(out, 1), out);
  }
});

test("a site that cannot take its place leaves the last one there", () => {
  const out = placeWith("1");
  const work = workFolder(out, process.pid);
  mkdirSync(work);
  expect(() => replace(work, out, (from, to) => renameSync(from, to))).toThrow("site");
  clear(work, out);
  expect([versionOf(out), readdirSync(dirname(out))]).toEqual(["1", ["dist"]]);
});

/** Lets a process replace the site "1" by "2" and kill itself after so many renames. */
function killedAfter(renames: number, out: string): void {
  const { signal } = spawnSync("node", ["src/tests/kill-during-replace.ts", out, String(renames)], { stdio: "inherit" });
  expect(signal).toBe("SIGKILL");
}

describe("killed at each moment", () => {
  test.each([
    ["before the first rename", 0, "1", "1"],
    ["between the two", 1, undefined, "1"],
    ["after the second", 2, "2", "2"],
  ])("%s", (_when, renames, found, mended) => {
    const out = placeWith("1");
    killedAfter(renames, out);
    expect(versionOf(out), "as the kill left it").toBe(found);
    recover(out);
    expect(versionOf(out), "as the next build finds it").toBe(mended);
    expect(readdirSync(dirname(out))).toEqual(["dist"]);
  });

  test("while an earlier kill is mended", () => {
    const out = placeWith("1");
    killedAfter(1, out);
    const cutShort = (from: string, to: string): void => {
      renameSync(from, to);
      throw new Error("killed");
    };
    expect(() => recover(out, cutShort)).toThrow("killed");
    expect(versionOf(out)).toBe("1");
    recover(out);
    expect([versionOf(out), readdirSync(dirname(out))]).toEqual(["1", ["dist"]]);
  });
});

async function swapping(out: string, start: number): Promise<ChildProcess> {
  const child = spawn("node", ["src/tests/replace-forever.ts", out, String(start)], { stdio: ["ignore", "pipe", "inherit"] });
  // However the test ends: a child that swaps for ever would keep the whole run from ending.
  onTestFinished(() => void child.kill("SIGKILL"));
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

test("killed at any moment of many, a whole site is found by the next build", { timeout: 60_000 }, async () => {
  const out = join(temporaryFolder(), "dist");
  for (let round = 0; round < 15; round += 1) {
    const child = await swapping(out, round * 1_000_000);
    await wait(Math.random() * 20);
    child.kill("SIGKILL");
    await once(child, "exit");
    recover(out);
    expect(versionOf(out), `round ${round}`).toMatch(/^\d+$/);
    expect(readdirSync(dirname(out))).toEqual(["dist"]);
  }
});

test("the folder of a build that runs is left alone", () => {
  const out = join(temporaryFolder(), "dist");
  mkdirSync(workFolder(out, process.pid));
  recover(out);
  expect(existsSync(workFolder(out, process.pid))).toBe(true);
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
    expect(siteFolder(join(folder, "dist"))).toBe(join(folder, "served"));
  });
  test("is what a link points to, also while nothing is there", () => {
    const folder = temporaryFolder();
    symlinkSync("served", join(folder, "dist"));
    expect(siteFolder(join(folder, "dist"))).toBe(join(folder, "served"));
  });
});
