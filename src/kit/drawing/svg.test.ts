import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { shorten, svgElement, svgRoot } from "./svg.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

test("numbers keep one decimal, undefined attributes are left out, text is escaped", () => {
  const text = svgElement(document, "text", { x: 1.2345, class: undefined }, ["a < b & c"]);
  expect(text.outerHTML).toBe('<text x="1.2">a &lt; b &amp; c</text>');
});

test("a chart is one picture with one label", () => {
  const svg = svgRoot({ document, width: 10, height: 5, name: "x", label: "Mô tả" }, []);
  expect(svg.getAttribute("role")).toBe("img");
  expect(svg.getAttribute("aria-label")).toBe("Mô tả");
});

test("numbers in what others drew are shortened, words are left", () => {
  const path = svgElement(document, "path", { d: "M1.23456,2L-3.96,4", class: "a1.234" });
  expect(shorten(path).outerHTML).toBe('<path class="a1.234" d="M1.2,2L-4,4" />');
});
