import { describe, expect, test } from "vitest";
import { inOrder, type ProvinceTotal, rankingOf } from "./series.ts";

const province = (name: string, total: number | null, rank: number | null): ProvinceTotal => ({
  province: name,
  names: { vi: name, en: name },
  total,
  qualifier: null,
  rank,
  status: "reported",
  row: "a row",
  source: "a",
  notes: { vi: null, en: null },
});
const byName = (a: ProvinceTotal, b: ProvinceTotal) => new Intl.Collator("vi").compare(a.province, b.province);
const said = (provinces: ProvinceTotal[]) =>
  rankingOf(provinces, byName).map((line) => ("absent" in line ? line.absent : line.entry.province));

describe("the order of provinces", () => {
  test("is by value, equals by name as Vietnamese sorts it: d before đ", () => {
    expect(
      inOrder([province("Đồng Nai", 5, null), province("Dak", 5, null), province("Hà Nội", 9, null)], byName).map(
        (entry) => entry.province,
      ),
    ).toEqual(["Hà Nội", "Dak", "Đồng Nai"]);
  });
  test("puts an unknown value where its rank belongs", () => {
    expect(inOrder([province("b", null, 2), province("c", 1, 3), province("a", 3, 1)], byName).map((entry) => entry.province)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });
  test("puts an unknown value without a rank last", () => {
    expect(inOrder([province("b", null, null), province("a", 3, 1)], byName).map((entry) => entry.province)).toEqual(["a", "b"]);
  });
});

describe("the holes of a ranking", () => {
  test("are counted from the ranks", () => expect(said([province("a", 9, 1), province("b", 3, 4)])).toEqual(["a", 2, "b"]));
  test("shrink by a province that stands there without a rank", () => {
    expect(said([province("a", 9, 1), province("x", 5, null), province("b", 3, 4)])).toEqual(["a", "x", 1, "b"]);
  });
  test("are not claimed where ranks follow each other", () =>
    expect(said([province("a", 9, 1), province("b", null, 2), province("c", 3, 3)])).toEqual(["a", "b", "c"]));
});
