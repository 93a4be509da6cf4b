import { expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../../tests/temporary.ts";
import { loadReport } from "./load-report.ts";

const modules = ["figure.ts", "chart.ts", "scenes.ts", "table.ts", "words.vi.ts", "words.en.ts"];

test("a report that lacks a module is not imported: what lacks is said instead", async () => {
  const folder = temporaryFolder();
  const files = modules.slice(0, -1).map((name) => [`figures/rents/${name}`, ""]);
  writeFiles(folder, { ...Object.fromEntries(files), "report.ts": 'throw new Error("imported");' });
  const { report, problems } = await loadReport(folder);
  expect(report).toBeUndefined();
  expect(problems.map(({ file }) => file)).toEqual(["style.css", "words.en.ts"].map((name) => `${folder}/figures/rents/${name}`));
});

test("a report whose modules are all there is loaded, also without the style of a figure", async () => {
  const folder = temporaryFolder();
  const files = modules.map((name) => [`figures/rents/${name}`, ""]);
  writeFiles(folder, { ...Object.fromEntries(files), "report.ts": `export const report = { folder: "rents" };` });
  expect(await loadReport(folder)).toEqual({ report: { folder: "rents" }, problems: [] });
});
