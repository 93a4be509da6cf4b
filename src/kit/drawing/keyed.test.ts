import { barY, plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { keyed } from "./keyed.ts";

interface Year {
  readonly year: number;
  readonly total: number;
}

test("each element has the key and class of its own datum, also when Plot leaves one out", () => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const years = [2022, 2023, 2024].map((year, total): Year => ({ year, total }));
  const said = keyed<Year>({ "data-key": ({ year }) => `fdi-${year}`, class: ({ total }) => (total > 1 ? "high" : "low") });
  const bars = barY(years, { x: "year", y: "total", filter: ({ year }: Year) => year !== 2023, ...said });
  const drawn = plot({ document, marks: [bars] }).querySelectorAll("rect");
  expect([...drawn].map((bar) => [bar.getAttribute("data-key"), bar.getAttribute("class")])).toEqual([
    ["fdi-2022", "low"],
    ["fdi-2024", "high"],
  ]);
});
