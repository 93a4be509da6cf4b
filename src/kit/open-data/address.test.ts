import { describe, expect, test } from "vitest";
import { parseDateSpan } from "../table/date-span.ts";
import type { AnyRow } from "../table/table.ts";
import { rowPath } from "./address.ts";
import { rowAnchor } from "../table/row-anchor.ts";

const row = (cells: object): AnyRow => ({ ...cells, at: () => ({ file: "" }) });
const harvests = { name: "fruit_harvests", key: ["year", "status", "until"] };

describe("a row's address", () => {
  test("is its key, with cells that are empty at the end left out", () => {
    expect(rowAnchor(harvests, row({ year: 2001, status: "final", until: null }))).toBe("row-2001.final");
    expect(rowPath(harvests, row({ year: 2001, status: "final", until: null }), "en")).toBe("/en/data/fruit-harvests/#row-2001.final");
  });
  test("tells an empty cell in the middle from none", () => {
    const until = parseDateSpan("2001-05/2001-07");
    expect(rowAnchor(harvests, row({ year: 2001, status: null, until }))).toBe("row-2001..2001-05_2001-07");
  });
  test("has no letter that an id may not have", () => {
    expect(rowAnchor({ key: ["name"] }, row({ name: "Đồi Đỏ, 2" }))).toBe("row-Đồi_Đỏ_2");
  });
});
