import { describe, expect, test } from "vitest";
import type { FdiProvincesSeries, ProvinceTotal } from "./series.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { fdiProvinces, type FdiProvincesWords } from "./chart.ts";

const words: FdiProvincesWords = {
  unknown: "không rõ số",
  absent: (provinces) => `còn ${provinces} tỉnh`,
  inYear: (year, amount) => `${year}: ${amount}`,
};
const province = (id: string, name: string, total: number | null, rank: number | null): ProvinceTotal => ({
  province: id,
  names: { vi: name, en: name },
  total,
  qualifier: null,
  rank,
  status: "reported",
  row: "a row",
  source: "a",
  notes: { vi: null, en: null },
});

const series: FdiProvincesSeries = {
  home: "home",
  years: [
    { year: 2023, provinces: [province("home", "Quảng Ninh", 3112, 3), province("large", "TP Hồ Chí Minh", 5852, 1)] },
    {
      year: 2024,
      provinces: [
        province("home", "Quảng Ninh", 2872, 4),
        province("rich", "Bắc Ninh", 5122, 1),
        province("unfound", "Bình Dương", null, 6),
      ],
    },
  ],
  max: 5852,
};
const draw = (year: number, before: number | null, width = 720) =>
  fdiProvinces(series, { ...chartOptions(words, { width }), scene: { year, before } });
const key = (svg: Element, name: string) => svg.querySelector(`[data-key="${name}"]`);

describe.each([340, 720])("provinces at %i", (width) => {
  test("a known rank without a value is open and has no bar", () => {
    const svg = draw(2024, null, width);
    expect(key(svg, "unfound")).toBeNull();
    // An outline of three sides: it has no end that could be read as a value.
    expect(key(svg, "unknown-unfound")?.getAttribute("d")).not.toMatch(/Z/);
    expect(svg.textContent).toContain("không rõ số");
  });
  test("holes of the ranking are said", () => expect(draw(2024, null, width).textContent).toContain("còn 2 tỉnh"));
  test("only the province of the report stands out, by class and by weight", () => {
    const svg = draw(2024, null, width);
    expect([...svg.querySelectorAll("rect.home")]).toHaveLength(1);
    expect([...svg.querySelectorAll("text.strong.home")].map((text) => text.textContent)).toContain("Quảng Ninh");
  });
  test("the year before is marked only where it was found", () => {
    const svg = draw(2024, 2023, width);
    expect(key(svg, "before-home")).not.toBeNull();
    expect(key(svg, "before-rich")).toBeNull();
    expect(svg.textContent).toContain("2023: 3.112");
  });
  test("a bar keeps its scale from scene to scene", () => {
    const widthOf = (svg: Element) => Number(key(svg, "home")?.getAttribute("width"));
    expect(widthOf(draw(2024, 2023, width)) / widthOf(draw(2023, null, width))).toBeCloseTo(2872 / 3112, 2);
  });
});

test("provinces at phone width", async () => {
  await expect(prettySvg(draw(2024, 2023, 340))).toMatchFileSnapshot("snapshots/340.svg");
});
