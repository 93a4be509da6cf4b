import { describe, expect, test } from "vitest";
import type { FdiByYearSeries, YearTotal } from "./series.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { fdiByYear, type FdiByYearScene, type FdiByYearWords } from "./chart.ts";

const words: FdiByYearWords = {
  missing: "không tìm được số",
  zones: (year, amount) => `${year}, riêng các khu: ${amount}`,
  without: (project) => `trừ ${project}`,
  implied: "suy ra",
  highest: "cao nhất",
  nowBelow: (years) => `nay thấp hơn ${years}`,
  below: (years) => `dưới ${years.join(", ")}`,
  caveat: ({ status }) => (status === "forecast" ? "dự kiến" : status === "preliminary" ? "sơ bộ" : ""),
};
const entry = (year: number, total: number, rest: Partial<YearTotal> = {}): YearTotal => ({
  year,
  total,
  qualifier: null,
  basis: "full-year",
  status: "reported",
  row: "a row",
  source: "a",
  notes: { vi: null, en: null },
  ...rest,
});

const latest = entry(2022, 2460);
const expected = entry(2023, 1000, { status: "forecast", qualifier: "about" });
const series: FdiByYearSeries = {
  years: [
    { year: 2020, entry: entry(2020, 568.4, { status: "preliminary" }) },
    { year: 2021, entry: null },
    { year: 2022, entry: latest },
    { year: 2023, entry: expected },
  ],
  missing: [[2021, 2021]],
  implied: [],
  zones: [entry(2022, 624.9)],
  peak: latest,
  latest,
  expected,
  without: { year: 2022, project: "Nhà máy Ví Dụ", capital: 1400, total: 1060, rows: [], sources: ["b"] },
};
const draw = (width: number, view: FdiByYearScene["view"] = "expected") =>
  fdiByYear(series, { ...chartOptions(words, { width }), scene: { view } });
const key = (svg: Element, name: string) => svg.querySelector(`[data-key="${name}"]`);

describe.each([340, 720])("registered FDI by year at %i", (width) => {
  test("a missing year has its place and its word, and no bar", () => {
    const svg = draw(width);
    expect(key(svg, "fdi-2021")).toBeNull();
    expect(svg.querySelectorAll(".missing")).toHaveLength(1);
    expect(svg.textContent).toContain("2021");
    expect([...svg.querySelectorAll(".muted")].map((text) => text.textContent).join(" ")).toContain("không tìm được");
  });
  test("a year that was worked out is an outline with its word, on the scale of the others, and not missing", () => {
    const implied = { year: 2021, total: 1230, rows: [], sources: [] };
    const svg = fdiByYear({ ...series, implied: [implied] }, { ...chartOptions(words, { width }), scene: { view: "expected" } });
    const side = width === 340 ? "width" : "height";
    const length = (name: string): number => Number(key(svg, name)?.getAttribute(side));
    expect(key(svg, "implied-2021")?.getAttribute("class")).toBe("implied");
    expect(length("implied-2021") * 2).toBeCloseTo(length("fdi-2022"), 0);
    expect(svg.textContent).toContain("suy ra");
    expect(svg.querySelectorAll(".missing")).toHaveLength(0);
  });
  test("the highest year found says so", () => {
    expect(draw(width).textContent).toContain("cao nhất");
    expect(draw(width, "found").textContent).not.toContain("cao nhất");
  });
  test("an expectation is drawn as one, said in words, and kept for its scene", () => {
    expect(key(draw(width), "fdi-2023")?.getAttribute("class")).toContain("forecast");
    expect(draw(width).textContent).toContain("dự kiến");
    expect(key(draw(width, "found"), "fdi-2023")).toBeNull();
  });
  test("the zones have a mark of another shape, never a bar", () => {
    const mark = key(draw(width), "zones-2022");
    expect(mark?.tagName.toLowerCase()).toBe("path");
    expect(draw(width).querySelectorAll("rect.bar")).toHaveLength(3);
  });
  test("a year without the project that was given up keeps the outline of what it was, on the same scale", () => {
    const [whole, less] = [draw(width), draw(width, "without")];
    expect(key(less, "withdrawn-2022")?.getAttribute("class")).toContain("withdrawn");
    expect(key(whole, "withdrawn-2022")).toBeNull();
    expect(less.textContent).toContain("trừ Nhà máy Ví Dụ");
    const side = width === 340 ? "width" : "height";
    const length = (svg: Element, name: string): number => Number(key(svg, name)?.getAttribute(side));
    expect(length(less, "fdi-2022") + length(less, "withdrawn-2022")).toBeCloseTo(length(whole, "fdi-2022"), 0);
  });
  test("the highest year stands out; without the project, that year and those that were higher", () => {
    const meant = (view: FdiByYearScene["view"]) =>
      [...draw(width, view).querySelectorAll("rect.bar:not(.quiet)")].map((bar) => bar.getAttribute("data-key"));
    expect(meant("expected")).toEqual(["fdi-2022"]);
    expect(meant("without")).toEqual(["fdi-2022"]);
    expect(meant("found")).toEqual(["fdi-2020", "fdi-2022"]);
  });
  test("a preliminary year differs from a reported one", () =>
    expect(key(draw(width), "fdi-2020")?.getAttribute("class")).toContain("preliminary"));
});

test("by year at phone width", async () => {
  await expect(prettySvg(draw(340))).toMatchFileSnapshot("snapshots/340.svg");
});
test("by year on a wide page", async () => {
  await expect(prettySvg(draw(720))).toMatchFileSnapshot("snapshots/720.svg");
});
