import { expect, test } from "vitest";
import { problemReport } from "../csv/report.ts";
import { id, optional } from "./columns.ts";
import { number } from "./number-columns.ts";
import { readTable } from "./read-table.ts";
import { table } from "./table.ts";

const rents = table({
  name: "rents",
  title: { vi: "Tiền thuê", en: "Rents" },
  key: ["region"],
  columns: {
    region: id({ vi: "Vùng", en: "Region" }),
    share: optional(number({ vi: "Tỷ lệ", en: "Share" }, { min: 0, max: 100, unit: "%" })),
  },
});
const read = (text: string) => readTable(rents, "data/rents.csv", new TextEncoder().encode(text));

test("rows come typed, and an empty cell comes as null", () => {
  const { rows, problems } = read("region,share\nnorth,31.2\nsouth,\n");
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    { region: "north", share: 31.2 },
    { region: "south", share: null },
  ]);
});

test("columns may stand in another order", () => {
  expect(read("share,region\n31.2,north\n").rows).toMatchObject([{ region: "north", share: 31.2 }]);
});

test("all faults of all rows are named at once, each with its cell", () => {
  const { problems } = read("region,share\nNorth,31.2\nsouth,1e3\nsouth,5\nsouth,6\n");
  expect(problemReport(problems, "en")).toMatchInlineSnapshot(`
    "data/rents.csv:2 (cell A2, column region): "North" is not a valid id.
      Use lower-case letters without marks, digits and hyphens, e.g. park-a.
    data/rents.csv:3 (cell B3, column share): "1e3" is not a number from 0 to 100: it is written with an exponent.
      Write digits only, a point for decimals, no unit. Leave the cell empty if unknown.
    data/rents.csv:5 (cell A5, column region): "south" repeats line 4.
      Change or delete one of the two rows.
    3 errors, 0 warnings."
  `);
});

test("with a broken header only the header is blamed", () => {
  const { rows, problems } = read("regio,share,extra\nnorth,x,1\n");
  expect(rows).toEqual([]);
  expect(problems.map((problem) => problem.code)).toEqual(["missing-column", "unknown-column", "unknown-column"]);
  expect(problems[1]?.cure.en).toBe('Did you mean "region"?');
});

test("below Excel's sep= line the header is on line 2", () => {
  expect(read("sep=,\nregio,share\nnorth,1\n").problems.filter(({ severity }) => severity !== "warning")).toMatchObject([
    { code: "missing-column", line: 2 },
    { code: "unknown-column", line: 2, row: 2, columnIndex: 0 },
  ]);
});

test("columns without a name are called that, however many", () => {
  expect(read("region,share,,\nnorth,1,2,3\n").problems.map(({ code }) => code)).toEqual(["nameless-column", "nameless-column"]);
});

test("columns with neither name nor content are passed over, with one warning", () => {
  const { rows, problems } = read("region,,share,,\nnorth,,31.2,,\n");
  expect(rows).toMatchObject([{ region: "north", share: 31.2 }]);
  expect(problems).toMatchObject([{ code: "empty-column", severity: "warning", columnIndex: 1 }]);
});

test("a title above the header is said to be one, once", () => {
  expect(read("Giá thuê đất,\nregion,share\nnorth,1\n").problems).toMatchObject([{ code: "no-header", line: 1, value: "Giá thuê đất" }]);
});

test("a faulty cell does not hide the others of its row", () => {
  expect(read("region,share\n<b>north</b>,1e3\n").problems.map(({ code, column }) => `${code} ${column}`)).toEqual([
    "markup region",
    "not-a-number share",
  ]);
});

test("a header without rows is no table", () => {
  expect(read("region,share\n").problems).toMatchObject([{ code: "empty-table", file: "data/rents.csv" }]);
  expect(read("region;share\n").problems.map(({ code }) => code)).toEqual(["empty-table"]);
});

test("a key of several columns names them all when it repeats", () => {
  const years = table({ ...rents, key: ["region", "share"] });
  const bytes = new TextEncoder().encode("region,share\nnorth,1\nnorth,2\nnorth,1\n");
  expect(readTable(years, "data/rents.csv", bytes).problems).toMatchObject([
    { code: "repeated-key", line: 4, rule: { en: "repeats line 2 in each of region, share." } },
  ]);
});

test("a row knows the place of each of its cells", () => {
  const [row] = read("region,share\nnorth,31.2\n").rows;
  expect(row?.at("share")).toEqual({
    file: "data/rents.csv",
    line: 2,
    col: 7,
    row: 2,
    column: "share",
    columnIndex: 1,
  });
});
