import { describe, expect, test } from "vitest";
import { cellAddress } from "./problem.ts";
import { readRecords } from "./records.ts";

const read = (body: string) => readRecords(`id,name,place,note\n${body}`, "data/x.csv");
const told = (body: string) => read(body).problems.map((problem) => `${problem.code}:${problem.line} ${cellAddress(problem) ?? ""}`.trim());

describe("a row of another shape than the header's is told by the slip that made it", () => {
  test.each([
    ["a row glued to the last", "a,A,here,b,B,there,\n", "rows-glued:2 D2"],
    ["two rows glued to one", "a,A,here,b,B,there,c,C,there,x\n", "rows-glued:2 D2"],
    ["a row glued to a quoted cell", 'a,A,here,"one, two"b,B,there,\nc,C,here,\n', "rows-glued:2 D2"],
    ["a row torn within a cell", "a,A long\nname,here,\n", "row-torn:2"],
    ["a row torn at a separator", "a,A,\nhere,\n", "row-torn:2"],
    ["a row torn into three", "a,A\nname,he\nre,\n", "row-torn:2"],
    ["a row torn twice in one place", "a,A\n\nname,here,\n", "row-torn:2"],
    ["curly quotation marks", "a,“A, the first”,here,\n", "curly-quotes:2"],
    ["curly quotation marks after a space", "a, “A, the first” ,here,\n", "curly-quotes:2"],
    ["French quotation marks", "a,«A, the first»,here,\n", "curly-quotes:2"],
    ["a space before a quotation mark", 'a, "A, the first",here,\n', "space-before-quote:2"],
    ["a space before a quotation mark, the cells being as many as they should", 'a, "A",here,\n', "space-before-quote:2 B2"],
    ["another sign between the cells", "a;A;here;\n", "cell-count:2"],
    ["cells too many, all of them empty", "a,A,here,,,,\n", "cell-count:2"],
    ["a cell that stands alone", "a,A,here,\nthe rest\nb,B,here,\n", "no-data-row:3"],
  ])("%s", (_, body, problem) => expect(told(body)).toEqual([problem]));

  test("what comes after it is read", () => {
    expect(read("a,A long\nname,here,\nb,B,there,\n").records.map(({ line, cells }) => [line, cells[0]])).toEqual([[4, "b"]]);
  });

  test("a quoted cell may begin with a space and a quotation mark", () => {
    expect(read('a," ""A""",here,\n').records[0]?.cells[1]).toBe('"A"');
  });
});
