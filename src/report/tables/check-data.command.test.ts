import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { layOutTinyProject } from "../../tests/tiny-project.ts";

// On the small report: tables and story of the real one change with what editors write.
describe("npm run check:data", () => {
  const project = mkdtempSync(join(tmpdir(), "check-data-"));
  const gardens = join(project, "data/gardens.csv");
  const run = (args: readonly string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, ["scripts/check-data.ts", ...args], {
      cwd: project,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", ...env },
    });
  beforeAll(() => layOutTinyProject(project));
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test("ends with 0 for data without errors, in the system's language", () => {
    expect(run([])).toMatchObject({ status: 0, stdout: "Dữ liệu không có lỗi.\n", stderr: "" });
    expect(run([], { LANG: "en_US.UTF-8" })).toMatchObject({ status: 0, stdout: "The data has no errors.\n" });
  });
  test("ends with 1 for an error and 0 for a warning alone", () => {
    const text = readFileSync(gardens, "utf8");
    writeFileSync(gardens, text.replace("\n", `\n${",".repeat((text.split("\n")[0] ?? "").split(",").length - 1)}\n`));
    expect(run([])).toMatchObject({ status: 0, stdout: expect.stringContaining("0 lỗi, 1 cảnh báo.") });
    const harvests = join(project, "data/harvests.csv");
    const rows = readFileSync(harvests, "utf8");
    writeFileSync(harvests, rows.replace("north,", "nroth,"));
    expect(run(["--lang", "en"])).toMatchObject({ status: 1, stdout: expect.stringContaining('Did you mean "north"?') });
    writeFileSync(harvests, rows);
    writeFileSync(gardens, text);
  });
  test("asked for what it does not know, says what it knows", () => {
    expect(run(["--colour"])).toMatchObject({ status: 2, stderr: expect.stringContaining("--lang vi|en") });
  });
});
