import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { paint, treatmentOf } from "./paint.ts";
import { report } from "../../report/report.ts";
import { chartStylesheet } from "../figure/stylesheet.ts";
import { rulesIn } from "./stylesheet.ts";

const painted = (css: string, svg: string): Element => {
  const { document } = parseHTML(`<html><body><svg>${svg}</svg></body></html>`);
  const root = document.querySelector("svg");
  if (root === null) throw new Error("no svg");
  paint(root, { rules: rulesIn(css), tokens: new Map([["--color-text", "#111111"]]) });
  return root;
};

test("the charts' stylesheets say nothing that a picture does not know how to treat", () => {
  const properties = new Set(rulesIn(chartStylesheet(report)).flatMap(({ declarations }) => declarations.map(([property]) => property)));
  expect(properties.size).toBeGreaterThan(10);
  expect([...properties].filter((property) => treatmentOf(property) === undefined)).toEqual([]);
});

test("what a stylesheet says is written into the element, in numbers that any program reads", () => {
  const root = painted(
    `.a { fill: currentColor; stroke: rgba(255, 0, 0, 0.5); stroke-width: 1.5px; pointer-events: none; font: 600 24px/1 "Source Sans 3", sans-serif }`,
    `<path class="a" data-key="x"/>`,
  );
  expect(Object.fromEntries([...(root.firstElementChild?.attributes ?? [])].map(({ name, value }) => [name, value]))).toEqual({
    fill: "#111111",
    stroke: "#ff0000",
    "stroke-opacity": "0.5",
    "stroke-width": "1.5",
    "font-family": "Source Sans 3",
    "font-size": "24",
    "font-weight": "600",
  });
});

test("a stylesheet's word outweighs the drawing's own, which alone is enough", () => {
  const root = painted(".a { fill: none }", `<path class="a" fill="currentColor"/><path fill="var(--color-text)"/>`);
  expect([...root.children].map((path) => path.getAttribute("fill"))).toEqual(["none", "#111111"]);
});
