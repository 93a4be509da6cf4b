import { describe, expect, test } from "vitest";
import { chartOptions } from "../../../tests/chart-options.ts";
import { newsroom } from "../../../tests/newsroom.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { brownAndGreen } from "./chart.ts";
import { brownAndGreenScenes as scenes } from "./scenes.ts";
import { brownAndGreen as seriesOf } from "./series.ts";
import { vi } from "./words.vi.ts";

const series = seriesOf(newsroom);
const draw = (width: number, scene: keyof typeof scenes = "goals") =>
  brownAndGreen(series, { ...chartOptions(vi.chart, { width }), scene: scenes[scene] });
const drawn = (svg: Element, selector: string) => svg.querySelectorAll(`${selector}[data-key]`).length;

describe.each([340, 720])("shares and tonnes at %i", (width) => {
  test("no line joins two shares", () => expect(draw(width).querySelectorAll("path, polyline")).toHaveLength(0));
  test("every share, goal and amount of coal is a mark of its own", () => {
    const svg = draw(width);
    expect(drawn(svg, ".share")).toBe(series.shares.length);
    expect(drawn(svg, ".goal")).toBe(series.goals.length);
    expect(drawn(svg, ".tonnes")).toBe(series.tonnes.length);
  });
  test("a part of a year is ringed and says its last month", () => {
    const svg = draw(width);
    expect(drawn(svg, ".part")).toBe(series.shares.filter(({ until }) => until !== null).length);
    expect(svg.textContent).toContain("đến\u00a0T9");
  });
  test("the revised base is a broken line that says so", () => {
    expect(draw(width).querySelectorAll(".revision")).toHaveLength(1);
    expect(draw(width).textContent).toContain("tính lại");
  });
  test("a sector is named at its points, or else in the key, once", () => {
    const said = [...draw(width).querySelectorAll("text")].map((text) => text.textContent);
    for (const name of Object.values(vi.chart.sectors)) expect(said.filter((text) => text === name)).toHaveLength(1);
  });
  test("where mines and factories weigh alike, the scene of both says so", () => {
    const says = (scene: keyof typeof scenes) => vi.chart.level.every((line) => draw(width, scene).textContent?.includes(line));
    expect([says("brown"), says("green")]).toEqual([false, true]);
  });
  test("coal stands alone before the factories do, and these before their goals", () => {
    expect(drawn(draw(width, "brown"), ".manufacturing")).toBe(0);
    expect(drawn(draw(width, "green"), ".manufacturing")).toBeGreaterThan(0);
    expect(drawn(draw(width, "green"), ".goal")).toBe(0);
  });
  test("words stay inside the picture", () => {
    for (const text of draw(width).querySelectorAll("text")) expect(Number(text.getAttribute("x"))).toBeLessThanOrEqual(width);
  });
});

test("shares and tonnes at phone width", async () => {
  await expect(prettySvg(draw(340))).toMatchFileSnapshot("snapshots/340.svg");
});
test("shares and tonnes on a wide page", async () => {
  await expect(prettySvg(draw(720))).toMatchFileSnapshot("snapshots/720.svg");
});
