import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pngOf } from "./png.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="3" height="2" fill="#204060"/><text y="2">x</text></svg>`;

test("a picture has as many pixels as its zoom says, each of its colour; no font of the machine is used", () => {
  const png = pngOf(svg, 2);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([6, 4]);
  const start = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  expect(rows).toHaveLength(4 * (1 + 6 * 4));
  for (let y = 0; y < 4; y += 1)
    for (let x = 0; x < 6; x += 1) expect([...rows.subarray(y * 25 + 1 + x * 4, y * 25 + 5 + x * 4)]).toEqual([0x20, 0x40, 0x60, 0xff]);
});

test("the same picture is the same bytes", () => {
  expect(pngOf(svg, 1).equals(pngOf(svg, 1))).toBe(true);
});
