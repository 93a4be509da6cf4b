import { expect, test } from "vitest";
import { data } from "../../tests/harvest-correction.ts";
import { tinyReport } from "../../tests/tiny-project.ts";
import { rowName } from "../table/row-name.ts";
import { rowPath } from "./address.ts";
import { rowLink } from "./row-link.ts";

const gardens = { name: "gardens", key: ["id"] };
const [first, second] = data.gardens;
if (first === undefined || second === undefined) throw new Error("Two gardens are needed");
const linkOf = rowLink(tinyReport.tables, data, "en", "/base/", "/base/all");

test("a line leads to the row that it is about, under the base path", () => {
  expect(linkOf([rowName(gardens, first), rowName(gardens, second)])).toBe(rowPath(gardens, first, "en", "/base/"));
});

test("a sum of many leads to all of them, what rests on nothing nowhere", () => {
  expect(linkOf(Array.from({ length: 5 }, () => rowName(gardens, first)))).toBe("/base/all");
  expect(linkOf([])).toBeUndefined();
});
