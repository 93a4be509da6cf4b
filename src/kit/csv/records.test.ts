import { describe, expect, test } from "vitest";
import { readRecords } from "./records.ts";

const read = (text: string) => readRecords(text, "data/x.csv");
const codes = (text: string) => read(text).problems.map((problem) => `${problem.code}:${problem.line}`);

describe("what is harmless is read without a word", () => {
  test.each([
    ["LF", "a,b\n1,2\n"],
    ["CRLF", "a,b\r\n1,2\r\n"],
    ["CR", "a,b\r1,2\r"],
    ["LF under a CRLF header, with quotation marks", 'a,b\r\n"1",2\n'],
    ["CRLF under an LF header, with quotation marks", 'a,b\n1,"2"\r\n'],
    ["no last line end", "a,b\n1,2"],
    ["trailing empty lines", "a,b\n1,2\n\n\n"],
    ["space around cells", " a , b \n 1 , 2 \n"],
    ["quoted cells", '"a","b"\n"1","2"\n'],
  ])("%s", (_, text) => {
    const { header, records, problems } = read(text);
    expect(problems).toEqual([]);
    expect(header).toEqual(["a", "b"]);
    expect(records.map((record) => record.cells)).toEqual([["1", "2"]]);
  });
});

describe("lines and rows", () => {
  test("a quoted line break moves the line of a text editor but not the row of a spreadsheet", () => {
    const { records } = read('a,b\n"one\ntwo",2\n3,4\n');
    expect(records.map(({ line, row }) => [line, row])).toEqual([
      [2, 2],
      [4, 3],
    ]);
  });
  test("Excel's sep= line is no header, and counts as a line", () => {
    const { header, records, problems } = read("sep=;\na;b\n1;2\n");
    expect(header).toEqual(["a", "b"]);
    expect(records[0]).toMatchObject({ line: 3, row: 3, cells: ["1", "2"] });
    expect(problems.map((problem) => problem.code)).toEqual(["delimiter"]);
  });
});

describe("what is wrong is named by its line", () => {
  test("too many and too few cells", () => {
    expect(codes("a,b\n1\n1,2\n1,2,3\n")).toEqual(["cell-count:2", "cell-count:4"]);
  });
  test("an empty row in the middle", () => {
    expect(codes("a,b\n1,2\n,\n3,4\n")).toEqual(["empty-row:3"]);
  });
  test("a quotation that is never closed", () => {
    expect(codes('a,b\n"1,2\n3,4\n')).toContain("quote:2");
  });
  test("a quotation that is never closed, below a sep= line", () => {
    expect(read('sep=,\na,b\n"1,2\n').problems).toContainEqual(expect.objectContaining({ code: "quote", line: 3, row: 3 }));
  });
  test("an empty file", () => {
    expect(read("").problems[0]).toMatchObject({ code: "empty-file", file: "data/x.csv" });
  });
});
