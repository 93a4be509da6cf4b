import { expect, test } from "vitest";
import { readNames } from "./names-file.ts";

const read = (text: string) => readNames("names.txt", text);

test("a name stands for what follows its equals sign, wherever that begins", () => {
  const { definitions, problems } = read("# A comment.\n\nfirst = a(1).b   # what it is\nlong =\n  a(1).b\n  # in between\n  - a(2).b\n");
  expect(problems).toEqual([]);
  expect(definitions.map(({ name, text, line, col }) => ({ name, text: text.replaceAll(/\s+/g, " "), line, col }))).toEqual([
    { name: "first", text: "a(1).b", line: 3, col: 9 },
    { name: "long", text: "a(1).b - a(2).b", line: 5, col: 3 },
  ]);
});

test("Vietnamese names and Windows line ends are as good as others", () => {
  expect(read("vốn-mới = a(1).b\r\nhai = a(2).b\r\n").definitions.map(({ name, line }) => [name, line])).toEqual([
    ["vốn-mới", 1],
    ["hai", 2],
  ]);
});

test("a line that defines nothing and a name used twice are told in their lines", () => {
  expect(read("a(1).b\nx = a(1).b\nx = a(2).b\n").problems).toMatchObject([
    { code: "no-definition", file: "names.txt", line: 1, value: "a(1).b" },
    { code: "name-twice", line: 3, rule: { en: expect.stringContaining("line 2") } },
  ]);
});
