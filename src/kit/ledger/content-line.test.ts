import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentLine, escapeText } from "./content-line.ts";

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfold = (text: string): string => text.replaceAll("\r\n ", "");

describe("a content line", () => {
  test("is as it is up to 75 octets, and folded after them", () => {
    expect(contentLine("SUMMARY", "x".repeat(67))).toBe(`SUMMARY:${"x".repeat(67)}\r\n`);
    expect(contentLine("SUMMARY", "x".repeat(68))).toBe(`SUMMARY:${"x".repeat(67)}\r\n x\r\n`);
  });
  test("cuts no letter in two, however many octets it has", () => {
    const letters = fc.string({ unit: "grapheme-composite", maxLength: 300 }).filter((text) => !/[\r\n\ufffd]/.test(text));
    fc.assert(
      fc.property(letters, (text) => {
        const folded = contentLine("DESCRIPTION", text);
        for (const line of folded.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(unfold(folded)).toBe(`DESCRIPTION:${text}\r\n`);
        expect(folded).not.toContain("\ufffd");
      }),
    );
  });
});

test("text has its signs escaped and its lines in one", () => {
  expect(escapeText("a, b; c\\d\ne\r\nf")).toBe(String.raw`a\, b\; c\\d\ne\nf`);
});
