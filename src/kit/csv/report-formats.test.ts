import { expect, test } from "vitest";
import type { Problem } from "./problem.ts";
import { annotations, problemJson, reportLang } from "./report-formats.ts";

const problem: Problem = {
  code: "not-a-number",
  file: "data/a,b:c.csv",
  line: 14,
  col: 9,
  row: 14,
  column: "share",
  columnIndex: 2,
  value: "100%\n::error::x",
  rule: { vi: "không phải số.", en: "is not a number." },
  cure: { vi: "Viết 31.2.", en: "Write 31.2." },
};

test("an annotation stands on its line, and nothing in it can end it or start another", () => {
  expect(annotations([problem, { ...problem, severity: "warning", file: "data/x.csv" }], "en").split("\n")).toEqual([
    '::error file=data/a%2Cb%3Ac.csv,line=14,col=9,title=not-a-number::data/a,b:c.csv:14 (cell C14, column share): "100%25%0A::error::x" is not a number.%0A  Write 31.2.',
    '::warning file=data/x.csv,line=14,col=9,title=not-a-number::data/x.csv:14 (cell C14, column share): [warning] "100%25%0A::error::x" is not a number.%0A  Write 31.2.',
  ]);
});

test("an annotation of a whole file has no line", () => {
  const { file, code, rule, cure } = problem;
  expect(annotations([{ file, code, rule, cure }], "vi")).toMatch(/^::error file=data\/a%2Cb%3Ac\.csv,title=not-a-number::/);
});

test("JSON has counts, and each problem with severity and cell", () => {
  const { errors, warnings, problems } = JSON.parse(problemJson([problem, { ...problem, stands: 5, severity: "warning" }]));
  expect({ errors, warnings }).toEqual({ errors: 1, warnings: 5 });
  expect(problems[0]).toMatchObject({ severity: "error", cell: "C14", ...problem });
});

test.each([
  [undefined, {}, "vi"],
  [undefined, { LANG: "C.UTF-8" }, "vi"],
  [undefined, { LANG: "en_GB.UTF-8" }, "en"],
  [undefined, { LANG: "en_GB.UTF-8", LC_ALL: "vi_VN.UTF-8" }, "vi"],
  ["en", { LANG: "vi_VN" }, "en"],
  ["de", { LANG: "vi_VN" }, undefined],
])("asked for %s under %o, the editor is spoken to in %s", (asked, env, lang) => {
  expect(reportLang(asked, env)).toBe(lang);
});
