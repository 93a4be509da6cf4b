import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import subsetFont from "subset-font";
import { leanFont } from "./lean-font.ts";
import { tablesOf } from "./truetype.ts";

const file = createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf");
const plain = await subsetFont(readFileSync(file), "Quảng Ninh 0123", { noHinting: true, targetFormat: "truetype" });
const [before, after] = [tablesOf(plain), tablesOf(leanFont(plain))];
const table = (tables: typeof before, tag: string): Buffer => tables.get(tag) ?? Buffer.alloc(0);
const glyphs = table(before, "maxp").readUInt16BE(4);
const widths = (tables: typeof before): number[] =>
  Array.from({ length: table(tables, "hhea").readUInt16BE(34) }, (_, index) => table(tables, "hmtx").readUInt16BE(4 * index));

test("letters stand as wide as they did, on lines as tall", () => {
  expect(widths(after)).toEqual(widths(before));
  expect(table(after, "hhea")).toEqual(table(before, "hhea"));
  expect(table(after, "cmap")).toEqual(table(before, "cmap"));
});

test("outlines begin and end within two units of where they did, and say so once", () => {
  const isLong = table(before, "head").readInt16BE(50) === 1;
  const loca = table(before, "loca");
  for (let index = 0; index < glyphs; index++) {
    const [old, start] = [
      isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index),
      table(after, "loca").readUInt32BE(4 * index),
    ];
    if (table(after, "loca").readUInt32BE(4 * index + 4) === start) continue;
    for (const corner of [2, 4, 6, 8])
      expect(
        Math.abs(table(after, "glyf").readInt16BE(start + corner) - table(before, "glyf").readInt16BE(old + corner)),
      ).toBeLessThanOrEqual(2);
  }
});

test("says no names and no dates", () => {
  expect(table(after, "name").length).toBe(6);
  expect(table(after, "head").readBigUInt64BE(20)).toBe(0n);
});
