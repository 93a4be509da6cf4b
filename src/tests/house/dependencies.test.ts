import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import lock from "../../../package-lock.json" with { type: "json" };
import manifest from "../../../package.json" with { type: "json" };
import { importsOf } from "./imports.ts";

const dependencies = Object.keys(manifest.dependencies);
const most = 18;

const isTool = (file: string): boolean => /^src\/(tests|bench)\//.test(file);
/** "d3" of "d3", "@resvg/resvg-js" of "@resvg/resvg-js/…". */
const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** Packages whose code the build runs. */
const imported = importsOf()
  .filter(({ from, to, typeOnly }) => !typeOnly && !isTool(from) && !/^src\/|^(node|astro|virtual):/.test(to))
  .map(({ to }) => packageOf(to));

/** Packages of which the build reads a file. */
const read = globSync("src/kit/**/*.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/"(@[\w-]+\/[\w-]+)\/[^"]+\.ttf"/g)].map(([, name = ""]) => name),
);

test("what the build runs or reads is a dependency, and every dependency is run or read", () => {
  expect([...new Set([...imported, ...read])].toSorted()).toEqual(dependencies.toSorted());
});

test(`there are at most ${most} of them, each with its reason`, () => {
  expect(dependencies.length).toBeLessThanOrEqual(most);
  const reasons = readFileSync("docs/dependencies.md", "utf8");
  expect(dependencies.filter((name) => !reasons.includes(`| \`${name}\``))).toEqual([]);
});

test("whether a package may run a script when it is installed has been decided", () => {
  const asking = Object.entries(lock.packages).filter(([, entry]) => "hasInstallScript" in entry);
  const names = asking.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
  expect(names.toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted());
});

test("the lock file names no place where packages come from: each machine has its own", () => {
  expect(Object.entries(lock.packages).filter(([, entry]) => "resolved" in entry)).toEqual([]);
});
