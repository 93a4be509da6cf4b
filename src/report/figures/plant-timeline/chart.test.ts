import { expect, test } from "vitest";
import { type DateSpan, parseDateSpan } from "../../../kit/table/date-span.ts";
import { vi } from "./words.vi.ts";
import type { TimelineSeries, TimelineStep } from "./series.ts";
import { plantTimelineScenes } from "./scenes.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { plantTimeline } from "./chart.ts";

const span = (iso: string): DateSpan => {
  const parsed = parseDateSpan(iso);
  if (parsed === undefined) throw new Error(`No date: ${iso}`);
  return parsed;
};
const step = (
  id: string,
  kind: TimelineStep["kind"],
  lane: TimelineStep["lane"],
  date: string,
  title: string,
  said: readonly string[],
): TimelineStep => ({
  id,
  kind,
  lane,
  date: span(date),
  title: { vi: title, en: title },
  said: said.map(span),
  rows: [],
  sources: ["s"],
});
const series: TimelineSeries = {
  plant: "lng",
  today: Date.UTC(2026, 10, 22),
  steps: [
    step("a", "actual", "paper", "2020-10-14", "Ký biên bản ghi nhớ", ["2020-10-12"]),
    step("b", "actual", "paper", "2024", "Chứng nhận điều chỉnh", ["2024-11"]),
    step("c", "planned", "build", "2025-12-14", "Hẹn khởi công", ["2025-11-04", "2025-12-08", "2025-12-09"]),
    step("d", "planned", "run", "2028/2029", "Hẹn vận hành", ["2025-09-21"]),
  ],
};
const draw = (scene: keyof typeof plantTimelineScenes, width: number) =>
  plantTimeline(series, { ...chartOptions(vi("lng").chart, { width }), scene: plantTimelineScenes[scene] });
const widthOf = (svg: Element, key: string): number => Number(svg.querySelector(`[data-key="${key}"]`)?.getAttribute("width"));

test("a plan and what happened differ in class, not in place", () => {
  const svg = draw("all", 720);
  expect(svg.querySelectorAll("rect.planned")).toHaveLength(2);
  expect(svg.querySelectorAll("rect.actual")).toHaveLength(2);
});

test("a span is as long as it is uncertain, a day is a dot", () => {
  const svg = draw("all", 720);
  expect(widthOf(svg, "a")).toBe(10);
  expect(widthOf(svg, "d")).toBeCloseTo(widthOf(svg, "b") * 2, 0);
});

test("a lane's name stands on the line of its marks where they leave that free, else above them", () => {
  const svg = draw("all", 720);
  const { paper, run } = vi("lng").chart.lanes;
  const footOf = (name: string) =>
    Number([...svg.querySelectorAll("text.strong")].find((text) => text.textContent === name)?.getAttribute("y"));
  const topOf = (key: string) => Number(svg.querySelector(`[data-key="${key}"]`)?.getAttribute("y"));
  expect(footOf(paper)).toBeLessThanOrEqual(topOf("a"));
  expect(footOf(run)).toBeGreaterThan(topOf("d"));
});

test("a repeated plan says how often on a phone", () => expect(draw("all", 340).textContent).toContain("nhắc lại 2 lần"));

test("a phone gets a list: marks on one upright, later ones lower", () => {
  const marks = [...draw("all", 340).querySelectorAll("rect[data-key]")];
  expect(new Set(marks.map((mark) => mark.getAttribute("x"))).size).toBe(1);
  const ys = marks.map((mark) => Number(mark.getAttribute("y")));
  expect(ys).toEqual(ys.toSorted((a, b) => a - b));
});

test("the end of the data parts what could have happened from what is to come", () => {
  const svg = draw("all", 340);
  const today = Number(svg.querySelector("line.today")?.getAttribute("y1"));
  const yOf = (key: string) => Number(svg.querySelector(`[data-key="${key}"]`)?.getAttribute("y"));
  expect(yOf("c")).toBeLessThan(today);
  expect(yOf("d")).toBeGreaterThan(today);
});

test("a scene of plans shows no solid mark", () => expect(draw("planned", 720).querySelector(".actual")).toBeNull());

const land = { kinds: ["planned", "actual"], focus: ["b", "c"] } as const;
const drawLand = (width: number) => plantTimeline(series, { ...chartOptions(vi("lng").chart, { width }), scene: land });

test.each([340, 720])("a scene that speaks of some steps has words for those alone at %i", (width) => {
  const svg = drawLand(width);
  for (const words of ["Chứng nhận điều chỉnh", "Hẹn khởi công"]) expect(svg.textContent).toContain(words);
  expect(svg.textContent).not.toContain("Hẹn vận hành");
});

test("on a phone it shows the years and lanes of what it speaks of, on a desk all time", () => {
  const years = (width: number) => [...drawLand(width).querySelectorAll(".tick")].map(({ textContent }) => textContent);
  expect(years(340)).toEqual(["2024", "2025"]);
  expect(years(720)).toContain("2029");
  expect(drawLand(340).querySelector('[data-key="d"]')).toBeNull();
  expect(drawLand(720).querySelector('[data-key="d"]')?.getAttribute("class")).toContain("quiet");
});

test.each([340, 720])("all steps at %i", async (width) => {
  await expect(prettySvg(draw("all", width))).toMatchFileSnapshot(`snapshots/${width}.svg`);
});
