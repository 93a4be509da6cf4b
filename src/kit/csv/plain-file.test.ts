import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { largestFile, readPlainFile } from "./plain-file.ts";

const folder = mkdtempSync(join(tmpdir(), "plain-file-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const codeOf = (name: string) => {
  const read = readPlainFile(at(name), folder);
  return "fault" in read ? read.fault.code : "read";
};

test("a plain file is read, also through a link to it", () => {
  writeFileSync(at("plain"), "a,b\n");
  symlinkSync(at("plain"), at("link"));
  expect(["plain", "link"].map(codeOf)).toEqual(["read", "read"]);
});

test("nothing, or a link to nothing, is said to be that", () => {
  symlinkSync(at("nowhere"), at("dangling"));
  expect(["absent", "dangling"].map(codeOf)).toEqual(["missing-file", "broken-link"]);
});

test("a link out of the folder is not followed, nor one through a folder; nothing of what lies there is told", () => {
  const outside = mkdtempSync(join(tmpdir(), "outside-"));
  writeFileSync(join(outside, "secret"), "secret,words\n");
  symlinkSync(join(outside, "secret"), at("leak"));
  symlinkSync(outside, at("geo"));
  expect(["leak", "geo/secret"].map(codeOf)).toEqual(["link-outside", "link-outside"]);
  expect(JSON.stringify(readPlainFile(at("leak"), folder))).not.toContain("secret");
  rmSync(outside, { recursive: true });
});

test("a folder and a pipe are refused without being opened: a pipe would wait for ever", () => {
  mkdirSync(at("folder"));
  execFileSync("mkfifo", [at("pipe")]);
  expect(["folder", "pipe"].map(codeOf)).toEqual(["not-a-file", "not-a-file"]);
});

test("links that lead round in a circle cannot be opened", () => {
  symlinkSync(at("round"), at("about"));
  symlinkSync(at("about"), at("round"));
  expect(codeOf("about")).toBe("unreadable-file");
});

test("a file over the limit is refused by its size, with both said", () => {
  writeFileSync(at("huge"), "");
  truncateSync(at("huge"), 2 ** 40);
  expect(readPlainFile(at("huge"), folder)).toMatchObject({
    fault: { code: "file-too-large", rule: { en: "the file has 1048576 MiB; the limit is 64 MiB." } },
  });
  truncateSync(at("huge"), largestFile + 1);
  expect(codeOf("huge")).toBe("file-too-large");
});
