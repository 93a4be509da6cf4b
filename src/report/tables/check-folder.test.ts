import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkFolder, checkReport } from "../../kit/table/check-folder.ts";
import { newsroomFolder } from "../../tests/newsroom.ts";
import { report } from "../report.ts";
import { tables } from "./tables.ts";

const root = mkdtempSync(join(tmpdir(), "check-folder-"));
afterAll(() => rmSync(root, { recursive: true }));
let copies = 0;
const copyOfData = (): string => {
  const folder = join(root, String(copies++));
  cpSync(newsroomFolder, folder, { recursive: true });
  return folder;
};
const codes = (folder: string): string[] => checkFolder(report, folder).problems.map(({ code, file }) => `${code} ${file}`);

describe("what stands in the place of a table is named, for every table", () => {
  const inPlace: Record<string, (path: string) => void> = {
    "missing-file": () => undefined,
    "not-a-file": (path) => mkdirSync(path),
    "broken-link": (path) => symlinkSync("nowhere", path),
    "empty-file": (path) => writeFileSync(path, ""),
    "file-too-large": (path) => {
      writeFileSync(path, "");
      truncateSync(path, 2 ** 33);
    },
    "not-a-csv": (path) => writeFileSync(path, "PK\u0003\u0004 a workbook"),
    "not-utf8": (path) => writeFileSync(path, Buffer.from("id,title\nQuảng Ninh,é\n", "latin1")),
  };
  test.each(Object.entries(inPlace))("%s", (code, put) => {
    const folder = copyOfData();
    for (const name of Object.keys(tables)) {
      unlinkSync(join(folder, `${name}.csv`));
      put(join(folder, `${name}.csv`));
    }
    expect(codes(folder)).toEqual(Object.keys(tables).map((name) => `${code} data/${name}.csv`));
  });
  test("a pipe, which would wait for ever", () => {
    const folder = copyOfData();
    unlinkSync(join(folder, "places.csv"));
    execFileSync("mkfifo", [join(folder, "places.csv")]);
    expect(codes(folder)).toEqual(["not-a-file data/places.csv"]);
  });
});

test("a table saved under another name is named, with the table it was meant to be", () => {
  const folder = copyOfData();
  for (const name of [
    "projects (1).csv",
    "places - Trang tính1.csv",
    "promises.xlsx",
    "Bản sao của milestones.csv",
    "Copy of indicators.csv",
    "sources copy 2.csv",
    "~$sources.xlsx",
    ".~lock.sources.csv#",
  ])
    writeFileSync(join(folder, name), "");
  expect(checkFolder(report, folder).problems.map(({ file, cure }) => `${file}: ${/\w+\.csv/.exec(cure.en)?.[0]}`)).toEqual([
    "data/Bản sao của milestones.csv: milestones.csv",
    "data/Copy of indicators.csv: indicators.csv",
    "data/places - Trang tính1.csv: places.csv",
    "data/projects (1).csv: projects.csv",
    "data/promises.xlsx: promises.csv",
    "data/sources copy 2.csv: sources.csv",
  ]);
});

test("a folder that is not there is every table and the map missing, not a crash", () => {
  expect(codes(join(root, "none"))).toHaveLength(Object.keys(tables).length + 1);
});

test.each([
  ["missing-file", (map: string) => unlinkSync(map)],
  ["not-the-base-map", (map: string) => truncateSync(map, 50_000)],
  ["not-the-base-map", (map: string) => writeFileSync(map, '{"type":"Topology","arcs":[],"objects":{}}')],
] as const)("a base map that cannot be drawn is named: %s", (code, harm) => {
  const folder = copyOfData();
  harm(join(folder, "geo", "quang-ninh.topo.json"));
  expect(codes(folder)).toEqual([`${code} data/geo/quang-ninh.topo.json`]);
});

test("the report is text, or JSON, with annotations where GitHub listens", () => {
  const folder = copyOfData();
  writeFileSync(join(folder, "places.csv"), "");
  const { problems } = checkFolder(report, folder);
  expect(checkReport(problems, { lang: "vi" })).toMatchObject({ status: 1, text: expect.stringMatching(/1 lỗi, 0 cảnh báo\.$/) });
  expect(JSON.parse(checkReport(problems, { lang: "vi", json: true, onGitHub: true }).text)).toMatchObject({ errors: 1 });
  expect(checkReport(problems, { lang: "en", onGitHub: true }).text).toContain("\n::error file=data/places.csv,title=empty-file::");
  expect(checkReport([], { lang: "en", onGitHub: true })).toEqual({ status: 0, text: "The data has no errors." });
});
