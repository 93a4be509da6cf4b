import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { layOutTinyProject } from "../../tests/tiny-project.ts";
import { folderDigest } from "../table/digest.ts";
import { recover } from "./replace-site.ts";
import { childEnvironment } from "../../tests/child-environment.ts";

const hanoi = { TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8", LC_ALL: "vi_VN.UTF-8" };
const newfoundland = { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "C" };

/** Starts the build of a project into a folder of it. */
const build = (project: string, out: string, environment: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, ["scripts/build.ts", "--out", out, "--draft"], {
    cwd: project,
    stdio: "ignore",
    env: childEnvironment(environment),
  });
const ended = async (process: ChildProcess): Promise<unknown> => ((await once(process, "exit")) as unknown[])[0];

// How a site takes the place of another knows no report: a small one, which is built in seconds, shows it as well.
describe("a small report's build", () => {
  const project = mkdtempSync(join(tmpdir(), "rebuilt-"));
  const out = join(project, "dist");
  let published = "";
  /** Until the first of two builds, of which the other waits for it, had its site in place. */
  let took = 0;
  beforeAll(() => layOutTinyProject(project));
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test("gives the same bytes as another one at the same time", async () => {
    const start = performance.now();
    const results = [hanoi, newfoundland].map(async (environment) => {
      const status = await ended(build(project, "dist", environment));
      took ||= performance.now() - start;
      return { status, digest: folderDigest(out) };
    });
    const [one, other] = await Promise.all(results);
    published = one?.digest ?? "";
    expect(one).toEqual({ status: 0, digest: expect.stringMatching(/./) });
    expect(other).toEqual(one);
  });

  test("killed early or late leaves the last site as it was, for the next build to find", async () => {
    // `replace-site.command.test.ts` kills at every moment of the one step that could lose something.
    for (const part of [0.3, 0.7, 0.95]) {
      const killed = build(project, "dist");
      const after = part * took;
      await wait(after);
      killed.kill("SIGKILL");
      if (killed.exitCode === null && killed.signalCode === null) await once(killed, "exit");
      recover(out);
      expect(folderDigest(out), `killed after ${after} ms`).toBe(published);
    }
    expect(globSync(join(project, ".dist.*.tmp"))).toEqual([]);
  });
});
