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
