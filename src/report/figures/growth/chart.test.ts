import { describe, expect, test } from "vitest";
import { growthOf } from "./series.ts";
import type { IndicatorYear, Reading } from "../../indicators/indicator-years.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { growth, type GrowthWords } from "./chart.ts";

const words: GrowthWords = {
  target: "mục tiêu",
  raised: "nâng lên",
  targets: (amounts, raised) => `mục tiêu ${amounts.join(raised ? ", nâng lên " : ", rồi ")}`,
  missing: "không tìm được",
  notEnded: "năm chưa hết",
  rank: (rank) => `hạng ${rank}`,
};
const reading = (value: number, rest: Partial<Reading> = {}): Reading => ({
  value,
  qualifier: null,
  status: "reported",
  basis: "first-estimate",
  statedOn: null,
  row: "a row",
  source: "a",
  notes: { vi: null, en: null },
  ...rest,
});
const year = (number: number, found: Reading | null, ...targets: number[]): IndicatorYear => ({
  year: number,
  reading: found,
  targets: targets.map((value) => reading(value, { status: "target" })),
  ended: number <= 2025,
});

const series = growthOf([
  year(2022, reading(10.23)),
  year(2023, null),
  year(2024, reading(8.47), 10),
  year(2025, reading(11.83, { status: "estimate", basis: "rebased-2025" }), 12, 14),
  year(2026, null, 12.7, 13),
]);
const draw = (width: number, outcomes = true) => growth(series, { ...chartOptions(words, { width }), scene: { outcomes } });
const key = (svg: Element, name: string) => svg.querySelector(`[data-key="${name}"]`);

describe.each([340, 720])("growth at %i", (width) => {
  test("years are never joined into a line", () => expect(draw(width).querySelectorAll("path")).toHaveLength(0));
  test("a year without a figure is empty and says so; one not over says that", () => {
    const svg = draw(width);
    expect(key(svg, "growth-2023")).toBeNull();
    const said = [...svg.querySelectorAll(".muted")].map((text) => text.textContent).join(" ");
    expect(said).toContain("không tìm được");
    expect(said).toContain("năm chưa hết");
  });
  test("every target is a hollow bar, the raised one beside the first", () => {
    const svg = draw(width);
    for (const name of ["target-2024-10", "target-2025-12", "target-2025-14"]) expect(key(svg, name)?.getAttribute("class")).toBe("target");
  });
  test("a target says that it was raised, where it stands above an earlier one of its year", () => {
    const raised = (from: typeof series) =>
      growth(from, { ...chartOptions(words, { width }), scene: { outcomes: true } }).textContent.includes("nâng lên");
    expect(raised(series)).toBe(true);
    expect(raised(growthOf([year(2025, reading(11), 12), year(2026, null, 13, 12)]))).toBe(false);
  });
  test("a year that was promised says where the province came, where that is known", () => {
    const ranks = [year(2022, reading(3)), year(2024, reading(20))];
    const ranked = growth(growthOf(series.years, ranks), { ...chartOptions(words, { width }), scene: { outcomes: true } });
    expect(ranked.textContent).toContain("hạng 20");
    expect(ranked.textContent).not.toContain("hạng 3");
  });
  test("an estimate is drawn unlike a reported figure", () => {
    expect(key(draw(width), "growth-2025")?.getAttribute("class")).toContain("estimate");
    expect(key(draw(width), "growth-2024")?.getAttribute("class")).not.toContain("estimate");
  });
  test("the targets' scene keeps what came before and holds outcomes back", () => {
    const svg = draw(width, false);
    expect(key(svg, "growth-2022")).not.toBeNull();
    expect(key(svg, "growth-2024")).toBeNull();
    expect(key(svg, "target-2024-10")).not.toBeNull();
  });
});

test("a missed target lies beyond the end of its bar", () => {
  const wide = draw(720);
  expect(Number(key(wide, "target-2025-12")?.getAttribute("y"))).toBeLessThan(Number(key(wide, "growth-2025")?.getAttribute("y")));
  const narrow = draw(340);
  const bar = key(narrow, "growth-2024");
  expect(Number(key(narrow, "target-2024-10")?.getAttribute("x"))).toBeGreaterThan(
    Number(bar?.getAttribute("x")) + Number(bar?.getAttribute("width")),
  );
});

test.each([12.1, 12.6, 13.3, 15])("with an outcome of %f no value lies on what two near targets say", (value) => {
  const near = growthOf([year(2025, reading(11), 12), year(2026, reading(value, { status: "estimate" }), 12.58, 13)]);
  const svg = growth(near, { ...chartOptions(words, { width: 720 }), scene: { outcomes: true } });
  const column = [...svg.querySelectorAll("text:not(.tick)")].filter(
    (text) => text.textContent !== "11" && Number(text.getAttribute("x")) > 360,
  );
  const feet = column.map((text) => Number(text.getAttribute("y"))).toSorted((a, b) => a - b);
  expect(feet).toHaveLength(4);
  for (const [index, foot] of feet.slice(1).entries()) expect(foot - (feet[index] ?? 0)).toBeGreaterThanOrEqual(14);
});

test("two near goals over no bar have a label each, one above and one below", () => {
  const svg = draw(720);
  const yOf = (element: Element | null | undefined) => Number(element?.getAttribute("y"));
  const label = (start: string) => [...svg.querySelectorAll("text.promise.strong")].find((text) => text.textContent.startsWith(start));
  expect(yOf(label("13"))).toBeLessThan(yOf(key(svg, "target-2026-13")));
  expect(yOf(label("12,7"))).toBeGreaterThan(yOf(key(svg, "target-2026-12.7")));
});

test("years that have become too many for columns are rows", () => {
  const many = growthOf(Array.from({ length: 20 }, (_, index) => year(2016 + index, reading(10), 12)));
  const svg = growth(many, { ...chartOptions(words, { width: 720 }), scene: { outcomes: true } });
  const tops = Array.from({ length: 20 }, (_, index) => Number(key(svg, `growth-${2016 + index}`)?.getAttribute("y")));
  expect(new Set(tops).size).toBe(20);
});

test("in rows a value stands before targets that lie across its bar", () => {
  const beaten = growthOf([year(2026, reading(13.4), 12.6, 13.1)]);
  const svg = growth(beaten, { ...chartOptions(words, { width: 340 }), scene: { outcomes: true } });
  const value = [...svg.querySelectorAll("text")].find(({ textContent }) => textContent === "13,4");
  expect(Number(value?.getAttribute("x"))).toBeLessThan(Number(key(svg, "target-2026-12.6")?.getAttribute("x")));
});

test("growth at phone width", async () => {
  await expect(prettySvg(draw(340))).toMatchFileSnapshot("snapshots/340.svg");
});
test("growth on a wide page", async () => {
  await expect(prettySvg(draw(720))).toMatchFileSnapshot("snapshots/720.svg");
});
