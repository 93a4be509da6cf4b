import { describe, expect, test } from "vitest";
import { problemReport } from "../csv/report.ts";
import { id, optional, text } from "./columns.ts";
import { date } from "./date-columns.ts";
import { integer, number } from "./number-columns.ts";
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
  expect(problems.map((problem) => problem.code)).toEqual(["unknown-column", "unknown-column"]);
  expect(problems[0]?.cure.en).toBe("Rename this column back to `region`.");
});

test("below Excel's sep= line the header is on line 2", () => {
  expect(read("sep=,\nregio,share\nnorth,1\n").problems.filter(({ severity }) => severity !== "warning")).toMatchObject([
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

test.each([
  ["a year", "2024,2025-10-31,Cửa\n2024.0,2025-10-31,Cửa\n"],
  ["a day", "2024,2025-10-31,Cửa\n2024,31/10/2025,Cửa\n"],
  ["letters", `2024,2025-10-31,${"Cửa".normalize("NFC")}\n2024,2025-10-31,${"Cửa".normalize("NFD")}\n`],
])("a key is compared as read, not as typed: %s", (_, lines) => {
  const title = { vi: "Cột", en: "Column" };
  const counts = table({
    name: "counts",
    title,
    key: ["year", "day", "gate"],
    columns: { year: integer(title, { min: 2000, max: 2035 }), day: date(title), gate: text(title) },
  });
  const { problems } = readTable(counts, "data/counts.csv", new TextEncoder().encode(`year,day,gate\n${lines}`));
  expect(problems.map(({ code }) => code)).toContain("repeated-key");
});

describe("a renamed heading is told its name, and the cure obeyed loses nothing", () => {
  const title = (vi: string, en: string) => ({ vi, en });
  const sites = table({
    name: "sites",
    title: title("Khu", "Sites"),
    key: ["id"],
    columns: {
      id: id(title("Mã", "Id")),
      area_ha: optional(number(title("Diện tích", "Area"), { min: 0, max: 100 })),
      note_vi: optional(text(title("Ghi chú (Việt)", "Note (Vietnamese)"))),
      note_en: optional(text(title("Ghi chú (Anh)", "Note (English)"))),
    },
  });
  const body = "north,12,a,b\n";
  const readSites = (header: string) => readTable(sites, "data/sites.csv", new TextEncoder().encode(`${header}\n${body}`));
  test.each([
    ["its title", "id,Diện tích,note_vi,note_en"],
    ["its title with a unit", "id,Area (ha),note_vi,note_en"],
    ["its place, where two share a title", "id,area_ha,Ghi chú,Note"],
    ["a slip", "id,area_ha,note_vi,note_eng"],
  ])("by %s", (_, header) => {
    const { problems } = readSites(header);
    expect(problems.map(({ code }) => code)).not.toContain("missing-column");
    const cells = header.split(",");
    for (const { columnIndex = -1, cure } of problems) cells[columnIndex] = /back to `(\w+)`/.exec(cure.en)?.[1] ?? "";
    expect(readSites(cells.join(",")).rows).toMatchObject([{ id: "north", area_ha: 12, note_vi: "a", note_en: "b" }]);
  });
  test("a stranger is not deleted while a column is missing", () => {
    const { problems } = readTable(sites, "data/sites.csv", new TextEncoder().encode("id,note_vi,note_en,size\nnorth,a,b,big\n"));
    expect(problems.at(-1)?.cure.en).toContain("If it is one of the columns that are missing (area_ha), rename it");
  });
});
