import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { outline } from "./outline.ts";
import { setLine } from "./fonts.ts";

function outlined(text: string): Element {
  const { document } = parseHTML(`<html><body><svg font-family="Source Sans 3" font-size="10">${text}</svg></body></html>`);
  const root = document.querySelector("svg");
  if (root === null) throw new Error("no svg");
  outline(root, document);
  return root;
}
/** Where each line of glyphs starts, in the order in which they are painted. */
const starts = (root: Element): number[][] =>
  [...root.querySelectorAll("g > g")].map((line) =>
    (/translate\(([^)]+)\)/.exec(line.getAttribute("transform") ?? "")?.[1] ?? "").split(" ").map(Number),
  );

test("lettering becomes glyphs, each drawn once and used as often as it stands there", () => {
  const root = outlined(`<text x="5" y="7">đađa đ</text>`);
  expect(root.querySelector("text")).toBeNull();
  expect(root.querySelectorAll("defs path")).toHaveLength(2);
  expect(root.querySelectorAll("use")).toHaveLength(5);
  expect(starts(root)).toEqual([[5, 7]]);
});

test("a line stands where its anchor says, whatever runs it is made of", () => {
  const width = setLine("ab", "regular", 10).width + setLine("c", "strong", 10).width;
  const root = outlined(`<text x="50" y="0" text-anchor="end">ab<tspan font-weight="600">c</tspan></text>`);
  expect(starts(root)[0]?.[0]).toBeCloseTo(50 - width, 1);
});

test("a piece with a place of its own starts a new line; em is its own size", () => {
  const root = outlined(`<text x="1" y="2"><tspan x="3" dy="0.5em">a</tspan><tspan x="3" y="1.1em">b</tspan></text>`);
  expect(starts(root)).toEqual([
    [3, 7],
    [3, 11],
  ]);
});

test("a halo is painted before all letters of its line", () => {
  const root = outlined(`<text paint-order="stroke" stroke="#fff" stroke-width="3" fill="#000">a<tspan>b</tspan></text>`);
  const paints = [...root.querySelectorAll("g > g")].map((line) => line.getAttribute("stroke"));
  expect(paints).toEqual(["#fff", "#fff", "none", "none"]);
});

test("a letter that the font lacks is no empty box but an error", () => {
  expect(() => outlined("<text>木</text>")).toThrow("木");
});
