import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { joinPaths } from "./join-paths.ts";

const square = (x: number, y: number, style = `fill="#000" stroke="none"`): string =>
  `<path ${style} d="M ${x} ${y} L ${x + 4} ${y} L ${x + 4} ${y + 4} L ${x} ${y + 4} Z"/>`;

test("neighbours of one style that do not touch are one path", () => {
  expect(joinPaths(square(0, 0) + square(10, 0) + square(0, 10))).toBe(
    `<path fill="#000" stroke="none" d="M 0 0 L 4 0 L 4 4 L 0 4 Z M 10 0 L 14 0 L 14 4 L 10 4 Z M 0 10 L 4 10 L 4 14 L 0 14 Z"/>`,
  );
});

test.each([
  ["touch", square(0, 0) + square(4, 0)],
  ["cross", square(0, 0) + square(2, 2)],
  ["come within a pixel of each other", square(0, 0) + square(4.9, 0)],
  [
    "have lines wide enough to meet",
    square(0, 0, `fill="none" stroke="#000" stroke-width="3"`) + square(10, 0, `fill="none" stroke="#000" stroke-width="3"`),
  ],
  ["differ in style", square(0, 0) + square(10, 0, `fill="#111" stroke="none"`)],
  ["are not neighbours", `${square(0, 0)}<g/>${square(10, 0)}`],
])("those that %s stay as they are", (_, drawing) => {
  expect(joinPaths(drawing)).toBe(drawing);
});

test("what is drawn over another stays over it", () => {
  const between = square(2, 0, `fill="#f00" stroke="none"`);
  expect(joinPaths(square(0, 0) + between + square(20, 0) + square(30, 0)).match(/#f00|M \d+/g)).toEqual([
    "M 0",
    "#f00",
    "M 2",
    "M 20",
    "M 30",
  ]);
});

test("a field of dots looks the same, to the pixel", () => {
  const dots = Array.from(
    { length: 300 },
    (_, index) => `<circle cx="${8.5 + (index % 20) * 17}" cy="${8.5 + Math.floor(index / 20) * 17}" r="6.6"/>`,
  );
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="340" height="260">`;
  const drawing = new Resvg(`${head}${dots.join("")}</svg>`).toString();
  const inner = drawing
    .slice(drawing.indexOf(">") + 1, drawing.lastIndexOf("<"))
    .replaceAll(/>\s+</g, "><")
    .trim();
  const joined = joinPaths(inner);
  expect(joined.match(/<path/g)).toHaveLength(1);
  const pixels = (content: string) => new Resvg(`${head}${content}</svg>`).render().pixels;
  expect(pixels(joined).equals(pixels(inner))).toBe(true);
});
