import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newsroomFolder } from "../../tests/newsroom.ts";
import { temporaryFolder } from "../../tests/temporary.ts";

describe("npm run check:data", () => {
  const bare = { PATH: process.env["PATH"] ?? "", SCENES: join(newsroomFolder, "scenes.yaml") };
  const run = (args: readonly string[], env: Record<string, string> = {}) =>
    spawnSync("node", ["scripts/check-data.ts", ...args], { encoding: "utf8", env: { ...bare, ...env } });
  test("ends with 0 for data without errors, in the system's language", () => {
    expect(run(["--data", newsroomFolder])).toMatchObject({ status: 0, stdout: "Dữ liệu không có lỗi.\n", stderr: "" });
    expect(run(["--data", newsroomFolder], { LANG: "en_US.UTF-8" })).toMatchObject({ status: 0, stdout: "The data has no errors.\n" });
  });
  test("ends with 1 for an error and 0 for a warning alone", () => {
    const folder = temporaryFolder();
    cpSync(newsroomFolder, folder, { recursive: true });
    const text = readFileSync(join(folder, "projects.csv"), "utf8");
    writeFileSync(join(folder, "projects.csv"), `${text}\n\n`.replace("\n", "\n,,,,,,,,,,,,,,,,,,,,,,,\n"));
    expect(run(["--data", folder])).toMatchObject({ status: 0, stdout: expect.stringContaining("0 lỗi, 1 cảnh báo.") });
    writeFileSync(join(folder, "projects.csv"), text.replace(",operating,", ",operatin,"));
    expect(run(["--data", folder, "--lang", "en"])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Did you mean "operating"?'),
    });
  });
  test("asked for what it does not know, says what it knows", () => {
    expect(run(["--colour"])).toMatchObject({ status: 2, stderr: expect.stringContaining("--lang vi|en") });
  });
});
