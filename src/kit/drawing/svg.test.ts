import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { adoptPlot, svgElement, svgRoot } from "./svg.ts";

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

test("a Plot loses its inline style and the labels that no role carries", () => {
  const plot = document.createElement("div");
  plot.innerHTML =
    '<svg font-size="10"><style>:where(.p){}</style><g aria-label="line"><path d="M1.23456,2L3,4"/><text y="-1.25em">a</text></g></svg>';
  const svg = plot.querySelector("svg");
  if (svg === null) throw new Error("no svg");
  const adopted = adoptPlot(svg, "x", "Mô tả").outerHTML;
  expect(adopted).not.toContain("<style");
  expect(adopted).not.toContain('aria-label="line"');
  expect(adopted).toContain("M1.2,2L3,4");
  expect(adopted).toContain('y="-1.25em"');
});

test("what is no svg is refused", () => {
  expect(() => adoptPlot(document.createElement("figure"), "x", "y")).toThrow("no svg");
});
