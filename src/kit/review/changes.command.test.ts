import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../tests/temporary.ts";
import { layOutTinyProject } from "../../tests/tiny-project.ts";

const git = (folder: string, ...words: string[]) =>
  execFileSync("git", ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false", ...words], {
    cwd: folder,
    stdio: "pipe",
  });

/** A newsroom's clone: the data and the words under git, released once. */
function newsroom(): string {
  const folder = join(temporaryFolder(), "newsroom");
  layOutTinyProject(folder);
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "data", "src");
  git(folder, "commit", "--quiet", "-m", "Publish");
  git(folder, "tag", "v1");
  return folder;
}

function changes(folder: string, ...options: string[]): { status: number | null; said: string; cause: string } {
  const { status, stdout, stderr } = spawnSync("node", ["scripts/changes.ts", ...options], { cwd: folder, encoding: "utf8" });
  return { status, said: stdout, cause: stderr };
}

test.each([["scripts/changes.ts"], ["scripts/build.ts"]])(
  "%s, asked for help or for what it does not know, says how it is asked",
  (script) => {
    for (const option of ["--help", "--no-such-thing"]) {
      const { status, stderr } = spawnSync("node", [script, option], { encoding: "utf8" });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^npm run \w+ -- \[.*\n$/);
    }
  },
);

function edit(folder: string, table: string, change: (text: string) => string): void {
  const file = join(folder, "data", `${table}.csv`);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

test("the last release is what is compared with, and a reason in a commit's message lets a large change pass", () => {
  const folder = newsroom();
  edit(folder, "harvests", (text) => text.replace("north,2012,150", "north,2012,450"));
  const page = join(folder, "changes.html");
  const refused = changes(folder, "--html", page);
  expect(refused.status, refused.cause).toBe(1);
  expect(refused.said).toContain("Thay đổi so với v1");
  expect(readFileSync(page, "utf8")).toMatch(
    /<title>Thay đổi so với v1[^]*<figcaption>trước<\/figcaption><svg[^]*<figcaption>nay<\/figcaption><svg/,
  );
  git(folder, "commit", "--quiet", "--all", "-m", "Sửa Vườn Bắc", "-m", "Lý do: harvests north, 2012: cân lại.");
  const passed = changes(folder, "--json");
  expect(passed.status, passed.cause).toBe(0);
  expect(JSON.parse(passed.said)).toMatchObject({
    against: { ref: "v1" },
    reasons: ["harvests north, 2012: cân lại."],
    rows: [{ key: "north, 2012" }],
  });
});

test("a history that is cut short is said, and a state that is not in it is no stack trace", () => {
  const folder = newsroom();
  git(folder, "commit", "--quiet", "--allow-empty", "-m", "Later");
  git(folder, "tag", "--delete", "v1");
  const shallow = join(folder, "../shallow");
  git(folder, "clone", "--quiet", "--depth=1", `file://${folder}`, shallow);
  for (const part of ["scripts", "package.json", "node_modules"]) symlinkSync(join(folder, part), join(shallow, part));
  const doubtful = changes(shallow, "--markdown", "--lang", "en");
  expect(doubtful.status, doubtful.cause).toBe(0);
  expect(doubtful.said).toContain("fetch-depth: 0");
  const unknown = changes(shallow, "--ref", "v1");
  expect(unknown.status).toBe(2);
  expect(unknown.cause).toMatch(/^Không tìm thấy bản "v1" trong lịch sử\. Lịch sử ở đây bị cắt ngắn\.[^\n]*\n$/);
});
