import { expect, test } from "vitest";
import { data } from "../../tests/harvest-correction.ts";
import { tinyReport } from "../../tests/tiny-project.ts";
import { rowFinder, rowName } from "./row-name.ts";

const { tables } = tinyReport;
const find = rowFinder(tables, data);

test("a row is found by its name", () => {
  for (const row of data.harvests) expect(find(rowName({ name: "harvests", key: ["garden_id", "year"] }, row)).row).toBe(row);
});

test("a name that leads nowhere is told", () => {
  expect(() => find("harvests none, 1")).toThrow("No row harvests none, 1");
  expect(() => find("meadows one")).toThrow("No row meadows one");
});
