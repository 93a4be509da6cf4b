import { describe, expect, test } from "vitest";
import type { IndicatorYear, Reading } from "../../indicators/indicator-years.ts";
import { manufacturingShareOf } from "./series.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { manufacturingShare, type ManufacturingShareWords } from "./chart.ts";

const words: ManufacturingShareWords = { target: "mục tiêu", expected: "dự kiến", notFound: "không tìm được" };
const reading = (value: number, rest: Partial<Reading> = {}): Reading => ({
  value,
  qualifier: null,
  status: "reported",
  basis: "not-stated",
  statedOn: null,
  row: "a row",
  source: "a",
  notes: { vi: null, en: null },
  ...rest,
});
const year = (number: number, found: Reading | null, target: Reading | null = null): IndicatorYear => ({
  year: number,
  reading: found,
  targets: target === null ? [] : [target],
  ended: number <= 2025,
});
const goal = (value: number) => reading(value, { status: "target", qualifier: "over" });

const series = manufacturingShareOf([
  year(2021, reading(11.2)),
  year(2022, reading(11.6)),
  year(2023, reading(12.2, { status: "forecast" })),
  year(2024, reading(12.47)),
  year(2025, null, goal(15)),
  year(2026, null, goal(20)),
]);
const draw = (width: number, outcomes = true) => manufacturingShare(series, { ...chartOptions(words, { width }), scene: { outcomes } });
const key = (svg: Element, name: string) => svg.querySelector(`[data-key="${name}"]`);

describe.each([340, 720])("manufacturing's share at %i", (width) => {
  test("an expected figure breaks the line instead of being passed through", () => {
    const svg = draw(width);
    expect(svg.querySelectorAll(".run")).toHaveLength(1);
    expect(key(svg, "run-2021")?.getAttribute("d")?.match(/[ML]/g)).toEqual(["M", "L"]);
    expect(key(svg, "share-2023")?.getAttribute("class")).toContain("forecast");
    expect(svg.textContent).toContain("dự kiến");
  });
  test("a goal is a hollow bar, said in words", () => {
    expect(key(draw(width), "target-2025")?.getAttribute("class")).toBe("target");
    expect(draw(width).textContent).toContain("mục tiêu");
  });
  test("a goal year without a figure is an open question along the whole axis", () => {
    const svg = draw(width);
    const open = key(svg, "target-2025:open");
    expect(Math.max(Number(open?.getAttribute("width")), Number(open?.getAttribute("height")))).toBeGreaterThan(200);
    expect(svg.textContent).toContain("?");
    expect(key(svg, "share-2025")).toBeNull();
  });
  test("a goal still ahead is no open question", () => expect(key(draw(width), "target-2026:open")).toBeNull());
  test("the goals' scene shows where they started from and no outcome", () => {
    const svg = draw(width, false);
    expect(svg.querySelectorAll("circle")).toHaveLength(1);
    expect(key(svg, "target-2025:open")).toBeNull();
    expect(key(svg, "target-2026")).not.toBeNull();
  });
});

test("share at phone width", async () => {
  await expect(prettySvg(draw(340))).toMatchFileSnapshot("snapshots/340.svg");
});
test("share on a wide page", async () => {
  await expect(prettySvg(draw(720))).toMatchFileSnapshot("snapshots/720.svg");
});
