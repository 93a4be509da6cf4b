import { expect, test } from "vitest";
import { isError } from "../../kit/csv/problem.ts";
import { problemReport } from "../../kit/csv/report.ts";
import { checkAll } from "../../kit/story/check.ts";
import { rowsOf } from "../../kit/table/data.ts";
import { report } from "../../report/report.ts";
import { published } from "./published.ts";

test("the tables and the story can be published; if not, each cell and each sentence to mend is named here", () => {
  const errors = checkAll(report, "data").filter(isError);
  expect(errors.length, problemReport(errors, "vi")).toBe(0);
});

test("no table has lost its rows: only one that says so may be empty, as the corrections before the first", () => {
  const lost = Object.values(report.tables).filter(({ name, mayBeEmpty }) => !mayBeEmpty && rowsOf(published, name).length === 0);
  expect(lost.map(({ name }) => `data/${name}.csv`)).toEqual([]);
});

test("every source is one that a reader can open", () => {
  expect(published.sources.filter(({ url }) => !/^https?:\/\//.test(url)).map(({ id }) => `data/sources.csv: ${id}`)).toEqual([]);
});
