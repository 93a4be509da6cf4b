import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { plotChart } from "./plot-chart.ts";
import { columnsFrame, type PlotFrame, rowsFrame } from "./plot-frame.ts";
import { bars, dots, path, rules } from "./plot-marks.ts";
import { axis, words } from "./plot-words.ts";

interface Year {
  readonly year: number;
  readonly total: number;
}

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const years: readonly Year[] = [
  { year: 2021, total: 40 },
  { year: 2022, total: 100 },
];
const places = [2021, 2022];
const columns = columnsFrame({ width: 200, places, max: 100, top: 10, depth: 50, foot: 20 });
const rows = rowsFrame({ width: 200, places, max: 100, step: 30, start: 40, right: 60, foot: 5 });
const at = { place: ({ year }: Year) => year, amount: ({ total }: Year) => total };
const bar = { ...at, thickness: 20, class: "bar", key: ({ year }: Year) => `y${year}`, row: ({ year }: Year) => `row-${year}` };

const draw = (frame: PlotFrame, marks: Parameters<typeof plotChart>[2]): SVGSVGElement =>
  plotChart(frame, { document, name: "x", label: "Mô tả" }, marks);
const boxes = (svg: Element, name = "rect"): number[][] =>
  [...svg.querySelectorAll(name)].map((element) => ["x", "y", "width", "height"].map((side) => Number(element.getAttribute(side))));

test("in columns amounts grow upwards, in rows to the right, from the same data", () => {
  expect(boxes(draw(columns, [bars(columns, years, bar)]))).toEqual([
    [40, 40, 20, 20],
    [140, 10, 20, 50],
  ]);
  expect(boxes(draw(rows, [bars(rows, years, bar)]))).toEqual([
    [40, 5, 40, 20],
    [40, 35, 100, 20],
  ]);
});

test("each mark has the class, key and row of its own datum", () => {
  const told = draw(columns, [bars(columns, years, { ...bar, class: ({ total }) => (total > 50 ? "high" : "low") })]);
  expect(
    [...told.querySelectorAll("rect")].map((rect) => ["class", "data-key", "data-row"].map((name) => rect.getAttribute(name))),
  ).toEqual([
    ["low", "y2021", "row-2021"],
    ["high", "y2022", "row-2022"],
  ]);
});

test("of what Plot writes only the marks are left: no style, no group, no label that no role carries", () => {
  const svg = draw(rows, [bars(rows, years, bar), dots(rows, years, { ...at, r: 4 }), path(rows, years, at), ...axis(rows, String)]);
  expect([...new Set([...svg.children].map(({ tagName }) => tagName.toLowerCase()))]).toEqual(["rect", "circle", "path", "line", "text"]);
  expect(svg.querySelectorAll("style, g, [transform], [fill], [stroke], [aria-hidden]")).toHaveLength(0);
  expect(svg.outerHTML.match(/aria-label/g)).toHaveLength(1);
});

describe.each([
  ["columns", columns],
  ["rows", rows],
])("in %s", (_, frame) => {
  test("a chart of a single place draws it like any other", () => {
    const one = { ...frame, places: [2021] };
    expect(boxes(draw(one, [bars(one, years.slice(0, 1), bar)]))).toEqual(boxes(draw(frame, [bars(frame, years, bar)])).slice(0, 1));
  });
  test("a bar that begins at its own amount is as long as its reach", () => {
    const [box = []] = boxes(draw(frame, [bars(frame, years, { ...bar, from: at.amount, reach: [2, 4] })]));
    expect(box.slice(2).toSorted((a, b) => a - b)).toEqual([6, 20]);
  });
});

test("a rule runs from the first of its places to the last, and as far beyond as it is told", () => {
  const [line] = draw(columns, [rules(columns, [0], { place: () => 2021, to: () => 2022, amount: () => 0, half: 10 })]).querySelectorAll(
    "line",
  );
  expect(["x1", "x2", "y1", "y2"].map((side) => Number(line?.getAttribute(side)))).toEqual([40, 160, 60, 60]);
});

test("words stand a line each: downwards from their point, or rising to it", () => {
  const feet = (rising: boolean): number[] =>
    [
      ...draw(columns, [words(columns, years.slice(0, 1), { ...at, at: { dy: 0 }, lines: () => ["a", "b"], rising })]).querySelectorAll(
        "text",
      ),
    ].map((text) => Number(text.getAttribute("y")));
  expect(feet(false)).toEqual([40, 55]);
  expect(feet(true)).toEqual([25, 40]);
});

test("a line of words may change its style, and leaves out what is empty", () => {
  const drawn = draw(columns, [
    words(columns, years.slice(0, 1), { ...at, at: { dy: 0 }, lines: () => [[["40", "strong"], [" about"], ["", "small"]]] }),
  ]);
  expect(drawn.querySelector("text")?.innerHTML).toBe('<tspan class="strong">40</tspan> about');
});
