import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, globSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, inject, test } from "vitest";
import { folderDigest } from "../table/digest.ts";
import { recover } from "./replace-site.ts";

const out = ".cache/rebuilt-site";
const published = folderDigest(inject("siteFolder"));

afterAll(() => {
  recover(out);
  rmSync(out, { recursive: true, force: true });
});

const build = (environment: NodeJS.ProcessEnv): ChildProcess =>
  spawn("node", ["scripts/build.ts", "--out", out, "--draft"], { stdio: "ignore", env: { ...process.env, ...environment } });

test("two builds at once, in other time zones and languages, each give the same bytes as the first", async () => {
  rmSync(out, { recursive: true, force: true });
  const builds = [
    build({ TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8", LC_ALL: "vi_VN.UTF-8" }),
    build({ TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "C" }),
  ];
  const ended = builds.map(async (one) => ({ status: (await once(one, "exit"))[0] as unknown, digest: folderDigest(out) }));
  expect(await Promise.all(ended)).toEqual(builds.map(() => ({ status: 0, digest: published })));
});

test("a build killed at any moment leaves the last site as it was, for the next build to find", async () => {
  cpSync(inject("siteFolder"), out, { recursive: true });
  for (let round = 0; round < 4; round += 1) {
    const killed = build({});
    const after = Math.random() * 8_000;
    await wait(after);
    killed.kill("SIGKILL");
    if (killed.exitCode === null && killed.signalCode === null) await once(killed, "exit");
    recover(out);
    expect(folderDigest(out), `killed after ${after} ms`).toBe(published);
  }
  expect(globSync(".cache/.rebuilt-site.*.tmp")).toEqual([]);
});
