import { expect, test } from "vitest";
import { decode } from "./decode.ts";

const bytes = (...parts: number[]) => new Uint8Array(parts);
const utf8 = (text: string) => new TextEncoder().encode(text);

test("a byte order mark is dropped", () => {
  expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: "a" });
});

test("decomposed Vietnamese letters are composed", () => {
  expect(decode(utf8("Việt".normalize("NFD")))).toEqual({ text: "Việt" });
});

test("UTF-16 is read when it says so", () => {
  expect(decode(bytes(0xff, 0xfe, 0x61, 0x00))).toEqual({ text: "a" });
});

test.each([
  ["Windows-1258 letters", bytes(0x56, 0x69, 0xea, 0xf2, 0x74)],
  ["a NUL, as in a binary file", bytes(0x61, 0x00, 0x62)],
])("%s are refused, with the way to save it right", (_, input) => {
  expect(decode(input)).toMatchObject({ fault: { code: "not-utf8" } });
});

test("the first cell that is no UTF-8 is named by its line", () => {
  const broken = new Uint8Array([...utf8('id,name\na,"Việt, Nam"\nb,Vi'), 0xea, 0xf2, ...utf8("t\nc,x\n")]);
  expect(decode(broken)).toMatchObject({ fault: { code: "not-utf8" }, line: 3, columnIndex: 1, value: "Vi\ufffd\ufffdt" });
});

test("a file typed for an old font is called that, with its first cell as it reads", () => {
  const tcvn3 = new Uint8Array([...utf8("id,name\na,Vi"), 0xd6, ...utf8("t Nam\n")]);
  expect(decode(tcvn3)).toMatchObject({
    fault: { code: "not-utf8", rule: { en: expect.stringContaining("TCVN3") }, cure: { vi: expect.stringContaining("Việt Nam") } },
    line: 2,
    columnIndex: 1,
  });
  const vni = new Uint8Array([...utf8("id,name\na,Qua"), 0xfb, ...utf8("ng Ninh\n")]);
  expect(decode(vni)).toMatchObject({ fault: { cure: { en: expect.stringContaining("Quảng Ninh") } }, line: 2 });
});

const zipped = (name: string) => new Uint8Array([0x50, 0x4b, 3, 4, ...Array.from({ length: 26 }, () => 0), ...utf8(name)]);
test.each([
  ["a workbook", zipped("[Content_Types].xml")],
  ["a zip archive", zipped("projects.csv")],
  ["an image", bytes(0x89, 0x50, 0x4e, 0x47)],
  ["a web page", utf8("<table><tr><td>id</td></tr></table>")],
  ["a JSON file", utf8('[{"id": "a"}]')],
  ["an XML file", utf8('<?xml version="1.0"?><rows/>')],
])("%s under the name of a CSV is called what it is", (name, input) => {
  const decoded = decode(input);
  expect("fault" in decoded && decoded.fault.rule.en).toContain(name);
});

test("a heading that begins with a bracket or a quotation mark is no other file", () => {
  for (const text of ["[a],b\n1,2\n", '"id",b\n', "<5,b\n"]) expect(decode(utf8(text))).toEqual({ text });
});
