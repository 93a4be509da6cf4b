import { expect, test } from "vitest";
import { dataOf } from "../../tables/known/rows.fixture.ts";
import type { TableName } from "../../tables/tables.ts";
import { homeCount } from "./home-count.ts";

const row = (total: string, rank = "4") => [`red-river,a,b,2020,${total},,${rank},reported,ministry`];
const fdi_by_year = ["2020,500,,full-year,,province,outcome,office"];
const codes = (lines: Partial<Record<TableName, readonly string[]>>) => homeCount(dataOf(lines), "red-river").map(({ code }) => code);

test("the ministry's count may lie a little from the province's own", () => {
  expect(codes({ fdi_by_year, fdi_by_province: row("480") })).toEqual([]);
  expect(codes({ fdi_by_year, fdi_by_province: row("470") })).toEqual(["ministry-against-province"]);
});

test("further off it is declared, and no longer declared once it is not", () => {
  const reconciliations = ["ministry-against-province,2020,,30,ministry,x,x"];
  expect(codes({ fdi_by_year, fdi_by_province: row("470"), reconciliations })).toEqual([]);
  expect(codes({ fdi_by_year, fdi_by_province: row("500"), reconciliations })).toEqual(["unused-reconciliation"]);
});

test("the same source has the same figure in fdi_checkpoints", () => {
  const at = (total: string) => [`2020-12-20,${total},,,,,,province,reported,ministry`];
  expect(codes({ fdi_by_province: row("480"), fdi_checkpoints: at("480") })).toEqual([]);
  expect(codes({ fdi_by_province: row("480"), fdi_checkpoints: at("481") })).toEqual(["said-otherwise"]);
});

test("the rank is that of the indicator", () => {
  const indicators = ["fdi-rank,2020,4,,rank,reported,not-stated,,ministry"];
  expect(codes({ fdi_by_province: row("480"), indicators })).toEqual([]);
  expect(codes({ fdi_by_province: row("480", "5"), indicators })).toEqual(["rank-against-indicator"]);
});
