import { expect, test } from "vitest";
import { textToPaths } from "./text-to-paths.ts";

const drawn = (content: string): string => textToPaths(`<svg xmlns="http://www.w3.org/2000/svg" width="99" height="40">${content}</svg>`);
const lettering = `font-family="Source Sans 3" font-size="20"`;

test("lettering becomes paths, with no trace of text, style or class", () => {
  const paths = drawn(`<style>.a { fill: #204060 }</style><text class="a" y="20" ${lettering}>đ</text>`);
  expect(paths).toMatch(/^<g><path fill="#204060"[^>]* d="m[^"]*"\/><\/g>$/);
});

test("a letter of another weight is drawn with that weight's outline", () => {
  const of = (weight: number): string => drawn(`<text y="20" font-weight="${weight}" ${lettering}>ộ</text>`);
  expect(of(600)).not.toBe(of(400));
});

test("a halo lies under the letters that it is for, for programs too that know no order of painting", () => {
  const paths = drawn(`<text y="20" fill="#000" paint-order="stroke" stroke="#fff" stroke-width="3" ${lettering}>a</text>`);
  expect(paths).not.toContain("paint-order");
  const uses = [...paths.matchAll(/<use [^>]* fill="([^"]+)"[^>]* stroke="([^"]+)"/g)].map(([, fill, stroke]) => [fill, stroke]);
  expect(uses).toEqual([
    ["none", "#ffffff"],
    ["#000000", "none"],
  ]);
});

test("numbers are no finer than anyone sees, and there is no room between elements", () => {
  const drawing = drawn(`<g transform="translate(1.23456789 0)"><path d="M 1.23456 2 L 30 20" stroke="#000"/></g>`);
  expect(drawing).not.toMatch(/\d\.\d{5}|>\s/);
});
