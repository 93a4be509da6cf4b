import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { report } from "../../report/report.ts";
import { newsroom } from "../newsroom.ts";
import { literalsIn, namesRowsIn, publishedIn, valuesOfData } from "./values-of-data.ts";

// Those of the frozen day: a test that asked data/ itself would turn red for whatever an editor adds to it.
const values = valuesOfData(report.tables, newsroom);

/** Where files name what `find` looks for: "src/kit/x.ts:12: 2049.78", by file. */
function offenders(files: readonly string[], find: typeof publishedIn): Map<string, string[]> {
  const said = files.map((file) => {
    const found = literalsIn(file, readFileSync(file, "utf8")).flatMap(({ text, line }) =>
      find(text, values).map((value) => `${file}:${line}: ${value}`),
    );
    return [file, found] as const;
  });
  return new Map(said.filter(([, found]) => found.length > 0));
}
const modules = globSync("src/**/*.ts").map((file) => file.replaceAll("\\", "/"));
const isTest = (file: string): boolean => file.endsWith(".test.ts");

/** Tests whose own small fixtures still borrow a published figure. */
const knownTests: readonly string[] = [];
/** Modules that still know a row, a day or a year. */
const knownModules = [
  "src/bench/measure-check.ts",
  "src/bench/measure-live.ts",
  "src/report/figures/park-map/words.en.ts",
  "src/report/figures/park-map/words.vi.ts",
  "src/report/tables/fdi-by-province.ts",
  "src/report/tables/checks/stages.ts",
  "src/report/tables/known/named.ts",
  "src/report/tables/list-2024.ts",
  "src/report/tables/places.ts",
];

/** Files that do not keep the rule yet. A list may lose files and gets no new ones; what has been mended must leave it. */
const expectOnly = (found: ReadonlyMap<string, readonly string[]>, known: readonly string[]): void => {
  expect([...found].flatMap(([file, lines]) => (known.includes(file) ? [] : lines))).toEqual([]);
  expect(known.filter((file) => !found.has(file))).toEqual([]);
};

describe("tests do not know what is published", () => {
  const ownFixture = (file: string): boolean => /\/newsroom\.ts"/.test(readFileSync(file, "utf8"));
  test("no id, day or figure of the tables stands in one that does not stand on the frozen day", () => {
    expectOnly(
      offenders(
        modules.filter((file) => isTest(file) && !ownFixture(file)),
        publishedIn,
      ),
      knownTests,
    );
  });
  test("checks of the publication know no value at all, and only they and tests of the built site read data/", () => {
    const checks = modules.filter((file) => file.startsWith("src/tests/publication/"));
    expect([...offenders(checks, publishedIn).values()].flat()).toEqual([]);
    const readers = modules.filter((file) => isTest(file) && !checks.includes(file) && !/\.(site|browser)\.test\.ts$/.test(file));
    const readsData = /(fromFolder|loadData|readFileSync|readdirSync|globSync|cpSync|copyFileSync|checkFolder)\([^)]*["'`]data(\/|["'`])/;
    expect(readers.filter((file) => readsData.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

describe("code does not know which rows there are", () => {
  const isCode = (file: string): boolean => !isTest(file) && !/^src\/(tests|report\/story)\/|\.fixture\.ts$/.test(file);
  test("no id, day or year of the tables stands outside the story", () => {
    expectOnly(offenders(modules.filter(isCode), namesRowsIn), knownModules);
  });
  test("nor in a template or a stylesheet", () => {
    const files = globSync("src/**/*.{astro,css}");
    expect(
      files.flatMap((file) => namesRowsIn(readFileSync(file, "utf8"), { ...values, years: new Set() }).map((key) => `${file}: ${key}`)),
    ).toEqual([]);
  });
});
