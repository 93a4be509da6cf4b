import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { report } from "../../report/report.ts";
import { newsroom } from "../newsroom.ts";
import { literalsIn, namesRowsIn, publishedIn, valuesOfData } from "./values-of-data.ts";

// Those of the frozen day: a test that asked data/ itself would turn red for whatever an editor adds to it.
const values = valuesOfData(report.tables, newsroom);

/** Where files name what `find` looks for: "src/kit/x.ts:12: 2049.78". */
const offenders = (files: readonly string[], find: typeof publishedIn): string[] =>
  files.flatMap((file) =>
    literalsIn(file, readFileSync(file, "utf8")).flatMap(({ text, line }) =>
      find(text, values).map((value) => `${file}:${line}: ${value}`),
    ),
  );
const modules = globSync("src/**/*.ts").map((file) => file.replaceAll("\\", "/"));
const isTest = (file: string): boolean => file.endsWith(".test.ts");

describe("tests do not know what is published", () => {
  const ownFixture = (file: string): boolean => /\/(newsroom|walk)\.ts"/.test(readFileSync(file, "utf8"));
  test("no id, day or figure of the tables stands in one that does not stand on the frozen day", () => {
    const tests = modules.filter((file) => isTest(file) && !ownFixture(file));
    expect(offenders(tests, publishedIn)).toEqual([]);
  });
  test("checks of the publication know no value at all, and only they and tests of the built site read data/", () => {
    const checks = modules.filter((file) => file.startsWith("src/tests/publication/"));
    expect(offenders(checks, publishedIn)).toEqual([]);
    const readers = modules.filter((file) => isTest(file) && !checks.includes(file) && !/\.(site|browser)\.test\.ts$/.test(file));
    // The editors' guide lies beside the tables and is none of them.
    const readsData =
      /(fromFolder|loadData|readFileSync|readdirSync|globSync|cpSync|copyFileSync|checkFolder)\([^)]*["'`]data(\/(?!README\.md)|["'`])/;
    expect(readers.filter((file) => readsData.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

describe("code does not know which rows there are", () => {
  const isCode = (file: string): boolean => !isTest(file) && !/^src\/(tests|report\/story)\/|\.fixture\.ts$/.test(file);
  test("no id, day or year of the tables stands outside the story", () => {
    expect(offenders(modules.filter(isCode), namesRowsIn)).toEqual([]);
  });
  test("nor in a template or a stylesheet", () => {
    const files = globSync("src/**/*.{astro,css}");
    expect(
      files.flatMap((file) => namesRowsIn(readFileSync(file, "utf8"), { ...values, years: new Set() }).map((key) => `${file}: ${key}`)),
    ).toEqual([]);
  });
});
