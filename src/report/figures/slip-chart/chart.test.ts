import { describe, expect, test } from "vitest";
import { type DateSpan, middle, parseDateSpan } from "../../../kit/table/date-span.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { vi } from "./words.vi.ts";
import { type SlipSeries, type Statement, slipChart as seriesOf } from "./series.ts";
import { slipScenes } from "./scenes.ts";
import { formatIn } from "../../../kit/i18n/format.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { newsroom } from "../../../tests/newsroom.ts";
import { slipChart, type SlipScene } from "./chart.ts";

const span = (iso: string): DateSpan => {
  const parsed = parseDateSpan(iso);
  if (parsed === undefined) throw new Error(`No date: ${iso}`);
  return parsed;
};
const statement = (id: string, saidOn: string, due: string, until: string, more: Partial<Statement> = {}): Statement => ({
  id,
  saidOn: span(saidOn),
  due: span(due),
  said: middle(span(saidOn)),
  until: span(until).from,
  ordered: true,
  repeats: false,
  ofArticle: false,
  row: "a row",
  source: "s",
  ...more,
});

const series: SlipSeries = {
  today: Date.UTC(2026, 10, 22),
  plants: {
    car: {
      plant: "car",
      statements: [statement("c1", "2022-02-23", "2023", "2024-06-01"), statement("c2", "2024-06-01", "2025-Q1", "2025-03-26")],
      actual: { id: "c3", date: span("2025-03-26"), row: "a row", source: "s" },
      unbuilt: null,
    },
    lng: {
      plant: "lng",
      statements: [statement("l1", "2020-10-20", "2026/2027", "2025-09-12"), statement("l2", "2025-09-12", "2028/2029", "2026-11-22")],
      actual: null,
      unbuilt: { asOf: span("2025-11-07"), row: "a row", source: "s" },
    },
  },
};
const scenes = {
  "car-2023": { plants: ["car"], until: span("2023-03") },
  car: { plants: ["car"], until: null },
  "lng-2021": { plants: ["lng"], until: span("2021-12") },
  lng: { plants: ["lng"], until: null },
  both: { plants: ["lng", "car"], until: null },
} as const satisfies Record<string, SlipScene>;
const draw = (scene: keyof typeof scenes, width: number, from = series) =>
  slipChart(from, { ...chartOptions(vi.chart, { width }), scene: scenes[scene] });
const numberOf = (element: Element | null, name: string): number => Number(element?.getAttribute(name));

test("a promise is hollow and as high as its window", () => {
  const marks = draw("lng", 720).querySelectorAll("rect.promised");
  const frameYears = [...marks].map((mark) => numberOf(mark, "height"));
  expect(frameYears[0]).toBeGreaterThan(60);
  expect(frameYears[0]).toBeCloseTo(frameYears[1] ?? 0, 0);
});

test.each([340, 720])("the first mark of the picture says how it is read at %i", (width) => {
  const [first] = series.plants.car.statements;
  const { saidOn, due } = first as Statement;
  const example = vi.chart.example({ ...saidOn, precision: "month" }, due, formatIn("vi"));
  for (const line of example) expect(draw("car", width).textContent).toContain(line);
});

test.each([340, 720])("the key says what marks mean, of those that are drawn, at %i", (width) => {
  const said = (svg: Element) => Object.values(vi.chart.key).filter((word) => svg.textContent.includes(word));
  const { promised, carried } = vi.chart.key;
  expect(said(draw("car", width))).toEqual([promised]);
  expect(said(draw("car-2023", width))).toEqual([promised]);
  expect(said(draw("lng", width))).toEqual([promised, carried]);
  expect(said(draw("lng-2021", width))).toEqual([promised]);
});

test.each([340, 720])("the article's own date says whose it is, where its plant is alone, at %i", (width) => {
  const { car } = series.plants;
  const [first, last] = car.statements as [Statement, Statement];
  const own = statement("c4", "2024-11", "2024-12", "2024-11-22", { ofArticle: true });
  const from = {
    ...series,
    plants: { ...series.plants, car: { ...car, statements: [first, own, { ...last, said: span("2024-11-22").from }] } },
  };
  const said = vi.chart.ofArticle("12/2024");
  expect(draw("car", width, from).textContent).toContain(said);
  expect(draw("both", width, from).textContent).not.toContain(said);
});

test("how late it came is said at the dot, and on a phone in the title alone", () => {
  const [late = ""] = vi.chart.actual("26/3/2025", { lateBy: 15, inTime: true }).slice(2);
  expect(draw("car", 720).textContent).toContain(late);
  expect(draw("car", 340).textContent).not.toContain(late);
  expect(draw("both", 720).textContent).not.toContain(late);
});

test.each([["car"], ["both"]] as const)("of %s a phone's picture is no taller than the lowest stage leaves it", (scene) => {
  const [, , width = 0, height = 0] = (draw(scene, 340).getAttribute("viewBox") ?? "").split(" ").map(Number);
  expect(height / width).toBeLessThanOrEqual(316 / 344);
});

test("the solid dot stands on the line of today", () => {
  const svg = draw("both", 720);
  const dot = svg.querySelector("circle.actual");
  const line = svg.querySelector("line.diagonal");
  const share = (numberOf(dot, "cx") - numberOf(line, "x1")) / (numberOf(line, "x2") - numberOf(line, "x1"));
  expect(numberOf(dot, "cy")).toBeCloseTo(numberOf(line, "y1") + share * (numberOf(line, "y2") - numberOf(line, "y1")), 0);
});

test("a date that passed without a new one is carried on as overdue", () => {
  const svg = draw("car", 720);
  expect(svg.querySelector('[data-key="c1:overdue"]')).not.toBeNull();
  expect(svg.querySelector('[data-key="c2:overdue"]')).toBeNull();
  expect(svg.textContent).toContain("quá hạn");
});

test("open stairs end in dots and in no solid mark", () => {
  const svg = draw("lng", 720);
  expect(svg.querySelector('[data-key="l2:carried"]')).not.toBeNull();
  expect(svg.querySelector(".actual")).toBeNull();
});

test("a statement dated only to a year is drawn apart, over that whole year", () => {
  const loose = statement("c0", "2022", "2024", "2022", { ordered: false });
  const svg = draw("car", 720, {
    ...series,
    plants: { ...series.plants, car: { ...series.plants.car, statements: [loose, ...series.plants.car.statements] } },
  });
  expect(svg.querySelector("rect.loose")).not.toBeNull();
  expect(svg.querySelector('[data-key="c0:range"]')).not.toBeNull();
  expect(svg.querySelector('[data-key="c0:step"]')).toBeNull();
});

test("marks keep their keys from scene to scene", () => {
  const keys = (scene: keyof typeof scenes) =>
    [...draw(scene, 340).querySelectorAll("[data-key]")].map((mark) => mark.getAttribute("data-key"));
  expect(new Set(keys("both"))).toEqual(new Set([...keys("car"), ...keys("lng")]));
});

describe("a picture of what was known at an earlier day", () => {
  const [before, after] = [draw("lng-2021", 720), draw("lng", 720)];
  const named = (svg: Element, key: string) => svg.querySelector(`[data-key="${key}"]`);
  test("lacks what was said later, and asks nothing of the day after", () => {
    expect(named(before, "l2")).toBeNull();
    expect(named(before, "l1:step")?.getAttribute("d")).toMatch(/H[\d.]+$/);
    expect(before.querySelector(".carried")).toBeNull();
    expect(before.textContent).not.toContain("chưa khởi công");
  });
  test("grows: what it has stands where it will stand, and its stairs go on in the same strokes", () => {
    expect(named(before, "l1")?.outerHTML).toBe(named(after, "l1")?.outerHTML);
    const commands = (svg: Element) =>
      named(svg, "l1:step")
        ?.getAttribute("d")
        ?.replace(/[\d.-]+/g, "#");
    expect(commands(before)).toBe(commands(after));
    const reach = (svg: Element) => Number(/H([\d.]+)$/.exec(named(svg, "l1:step")?.getAttribute("d") ?? "")?.[1]);
    expect(reach(before)).toBeLessThan(reach(after));
  });
  test("carries the line of today no farther than its own day", () => {
    const [then, now] = [draw("car-2023", 720), draw("car", 720)].map((svg) => svg.querySelector("line.diagonal"));
    expect(numberOf(then ?? null, "x1")).toBe(numberOf(now ?? null, "x1"));
    expect(numberOf(then ?? null, "x2")).toBeLessThan(numberOf(now ?? null, "x2"));
    const until = draw("car-2023", 720).querySelector(".until")?.getAttribute("d");
    expect(Number(/^M([\d.]+)/.exec(until ?? "")?.[1])).toBeCloseTo(numberOf(then ?? null, "x2"), 0);
  });
});

test.each(["2022-06", "2023-06", "2024-06", "2024-12"])("on a wide picture the day %s is not read on into the axis' name", (until) => {
  const svg = slipChart(series, { ...chartOptions(vi.chart, { width: 720 }), scene: { plants: ["car"], until: span(until) } });
  const named = (text: string) => [...svg.querySelectorAll("text")].find(({ textContent }) => textContent === text) ?? null;
  const day = vi.chart.until(formatIn("vi").date(span(until), "short"));
  const ofDay = named(day);
  const end = numberOf(ofDay, "x") + (ofDay?.getAttribute("text-anchor") === "end" ? 0 : textWidth(day, typeScale.small.size, 600));
  const axis = numberOf(named(vi.chart.saidAxis), "x") - textWidth(vi.chart.saidAxis, typeScale.small.size);
  expect(axis - end).toBeGreaterThan(40);
});

describe.each([340, 720])("on the data of a frozen day at %i", (width) => {
  const svg = draw("both", width, seriesOf(newsroom, slipScenes.read().settings));
  test.each(["12/2024", vi.chart.plants.car, vi.chart.plants.lng])("names %s", (text) =>
    expect([...svg.querySelectorAll("text")].map((node) => node.textContent)).toContain(text),
  );
});

test("both plants on a phone", async () => {
  await expect(prettySvg(draw("both", 340))).toMatchFileSnapshot("snapshots/340.svg");
});
