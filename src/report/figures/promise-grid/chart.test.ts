import { describe, expect, test } from "vitest";
import { vi } from "./words.vi.ts";
import type { PromiseGridSeries } from "./series.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { promiseGrid, type PromiseGridScene } from "./chart.ts";

const day = Date.UTC(2025, 9, 31);
const asOf = { iso: "2025-10-31", from: day, to: day, precision: "day" } as const;
const amount = (value: number) => ({
  amount: value,
  qualifier: null,
  dots: Math.round(value / 10),
  status: "reported" as const,
  asOf,
  row: "a row",
  source: "s",
});

/** A small promise: 60 registered, 40 promised, 80 in the end. */
const series: PromiseGridSeries = {
  year: 2024,
  registered: amount(60),
  newCapital: amount(40),
  addedCapital: amount(20),
  unexplained: 0.07,
  newProjects: 3,
  addedProjects: 2,
  promised: amount(40),
  parks: [
    { ...amount(30), park: "a", names: { vi: "Khu A", en: "Park A" } },
    { ...amount(10), park: "b", names: { vi: "Khu B", en: "Park B" } },
  ],
  outcome: amount(80),
  goal: amount(100),
  before: amount(110),
  afterIsWhole: false,
  after: amount(20),
  afterExpected: amount(50),
  ahead: { year: 2026, goal: amount(100), counted: null, daysLeft: 40, readOn: { from: day, to: day, precision: "day" } },
};

const draw = (view: PromiseGridScene["view"], width = 340) =>
  promiseGrid(series, { ...chartOptions(vi.chart, { width }), scene: { view } });

const keys = (svg: SVGSVGElement, selector: string) =>
  [...svg.querySelectorAll(`${selector} > circle`)].map((dot) => dot.getAttribute("data-key"));

test("what is registered is solid, what is promised is hollow", () => {
  const svg = draw("field");
  expect(keys(svg, ".filled")).toHaveLength(6);
  expect(keys(svg, ".hollow")).toHaveLength(4);
});

test("a promised dot that arrives keeps its key and turns solid; one that does not is drawn broken", () => {
  const promised = keys(draw("field"), ".hollow");
  const outcome = draw("outcome");
  expect(keys(outcome, ".filled")).toEqual(expect.arrayContaining(promised.slice(0, 2)));
  expect(keys(outcome, ".unfilled")).toEqual(promised.slice(2));
});

describe.each([340, 720])("dots that are not filled say what they are, in their colour, at %i", (width) => {
  const told = (svg: SVGSVGElement, of: string) => [...svg.querySelectorAll(`.of-${of}`)].map(({ textContent }) => textContent);
  test.each(["field", "registered", "parks"] as const)("in %s, with the sum still awaited", (view) => {
    const [only, ...others] = told(draw(view, width), "hollow");
    expect(only).toMatch(/^40.triệu USD còn trông chờ$/);
    expect(others).toEqual([]);
  });
  test("what is missing is not awaited", () => {
    const svg = draw("outcome", width);
    expect([told(svg, "unfilled").length, told(svg, "hollow").length]).toEqual([1, 0]);
    expect(svg.textContent).not.toContain(vi.chart.promised);
  });
  test("what was expected of the next year", () => expect(told(draw("years", width), "hollow")).toEqual(["dự kiến cả năm 50"]));
  test("the goal, and what it waits for once something was counted", () => {
    expect(told(draw("ahead", width), "hollow")[0]).toContain("mục tiêu năm 2026");
    const begun = { ...series, ahead: { ...series.ahead, goal: amount(3000), counted: amount(1200) } };
    const svg = promiseGrid(begun, { ...chartOptions(vi.chart, { width }), scene: { view: "ahead" } });
    expect(told(svg, "hollow")).toEqual([expect.stringMatching(/^1,80.tỷ USD /)]);
  });
});

test("a bar as long as the picture has the words of its rest below it, inside the picture", () => {
  const long = { ...series, afterExpected: amount(120) };
  const svg = promiseGrid(long, { ...chartOptions(vi.chart, { width: 340 }), scene: { view: "years" } });
  const y = Number(svg.querySelector(".of-hollow")?.getAttribute("y"));
  const lowest = Math.max(...[...svg.innerHTML.matchAll(/M[\d.]+ ([\d.]+)a/g)].map(([, cy]) => Number(cy)));
  expect(y).toBeGreaterThan(lowest);
  expect(y).toBeLessThan(Number(svg.getAttribute("height")));
});

test("what stays empty ends at the goal, though more was promised", () => {
  const short = promiseGrid({ ...series, goal: amount(90) }, { ...chartOptions(vi.chart, { width: 340 }), scene: { view: "outcome" } });
  expect(keys(short, ".unfilled")).toHaveLength(1);
});

test("each dot stands in the group of the row it draws", () => {
  const svg = draw("parks");
  expect([...svg.querySelectorAll("[data-row]")].map((group) => group.getAttribute("data-row"))).toEqual(["registered", "a", "b"]);
  expect(svg.querySelectorAll("[data-row] [data-key]")).toHaveLength(10);
});

test("every ten million of the years beside it has its dot, in one mark a row", () => {
  const svg = draw("years");
  const dotsOf = (row: string) => (svg.querySelector(`[data-row=${row}]`)?.innerHTML.match(/M/g) ?? []).length;
  expect({ before: dotsOf("before"), after: dotsOf("after"), waiting: dotsOf("after-expected") }).toEqual({
    before: 11,
    after: 2,
    waiting: 3,
  });
  expect(svg.querySelectorAll("[data-row=before] path")).toHaveLength(1);
});

test("the goal of a year that is not over is all hollow until something of it has been counted", () => {
  const dotsOf = (svg: SVGSVGElement, state: string) => (svg.querySelector(`.${state}`)?.innerHTML.match(/M/g) ?? []).length;
  const ahead = draw("ahead");
  expect([dotsOf(ahead, "filled"), dotsOf(ahead, "hollow")]).toEqual([0, 10]);
  expect(ahead.textContent).toContain("40 ngày");
  expect(ahead.textContent).toContain(vi.chart.notCounted.slice(0, 30));
  const begun = { ...series, ahead: { ...series.ahead, counted: amount(30) } };
  const later = promiseGrid(begun, { ...chartOptions(vi.chart, { width: 340 }), scene: { view: "ahead" } });
  expect([dotsOf(later, "filled"), dotsOf(later, "hollow")]).toEqual([3, 7]);
});

test("the difference that the source does not explain is written under the parts", () => {
  expect(draw("parts").textContent).toContain("0,07");
});

test.each([340, 720])("at width %i every dot lies inside the picture", (width) => {
  for (const view of ["field", "parts", "parks", "outcome", "years"] as const) {
    const svg = draw(view, width);
    const height = Number(svg.getAttribute("height"));
    const circles = [...svg.querySelectorAll("circle")].map((dot) => ["cx", "cy", "r"].map((name) => Number(dot.getAttribute(name))));
    // Drawn as one: each dot sets out from its left edge, half way down.
    const drawn = [...svg.innerHTML.matchAll(/M([\d.]+) ([\d.]+)a([\d.]+) /g)].map((dot) => {
      const [left = 0, cy = 0, r = 0] = dot.slice(1).map(Number);
      return [left + r, cy, r];
    });
    expect(drawn).toHaveLength(view === "years" ? 16 : 0);
    for (const [cx = 0, cy = 0, r = 0] of [...circles, ...drawn]) {
      expect(cx + r).toBeLessThanOrEqual(width);
      expect(cy + r).toBeLessThanOrEqual(height);
    }
  }
});

test.each([340, 720])("what is missing is said below the dots that are, inside the picture, at %i", (width) => {
  const svg = draw("outcome", width);
  const label = [...svg.querySelectorAll("text")].find((text) => text.textContent?.includes(vi.chart.unfilled));
  const y = Number(label?.getAttribute("y"));
  expect(y).toBeGreaterThan(Math.max(...[...svg.querySelectorAll(".unfilled circle")].map((dot) => Number(dot.getAttribute("cy")))));
  expect(y).toBeLessThan(Number(svg.getAttribute("height")));
});

test("a phone reads the parks from top to bottom, a desk from left to right", () => {
  const corner = (width: number) => draw("parks", width).querySelector("[data-key=d9]");
  expect(Number(corner(340)?.getAttribute("cx"))).toBeLessThan(40);
  expect(Number(corner(720)?.getAttribute("cx"))).toBeGreaterThan(100);
});

test("the parks on a phone", async () => {
  await expect(prettySvg(draw("parks"))).toMatchFileSnapshot("snapshots/340.svg");
});

test("the field on a desk", async () => {
  await expect(prettySvg(draw("field", 720))).toMatchFileSnapshot("snapshots/720.svg");
});
