import { describe, expect, test } from "vitest";
import { chartOptions } from "../../../tests/chart-options.ts";
import { newsroom } from "../../../tests/newsroom.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { brownAndGreen } from "./chart.ts";
import { brownAndGreenScenes as scenes } from "./scenes.ts";
import { brownAndGreen as seriesOf, sectors } from "./series.ts";
import { textWidth } from "../../../kit/drawing/text-width.ts";
import { typeScale } from "../../../kit/drawing/type-scale.ts";
import { vi } from "./words.vi.ts";

const series = seriesOf(newsroom);
const draw = (width: number, scene: keyof typeof scenes = "goals") =>
  brownAndGreen(series, { ...chartOptions(vi.chart, { width }), scene: scenes[scene] });
const numberOf = (element: Element | null | undefined, attribute: string): number => Number(element?.getAttribute(attribute));
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
  test("a part of a year stands under its year, but at its point where another of that year is of the whole", () => {
    const [part] = series.shares.filter(({ until }) => until !== null);
    if (part === undefined) throw new Error("The frozen day has a part of a year");
    const others = series.shares.filter(({ year }) => year !== part.year);
    const whole = { ...part, sector: "manufacturing" as const, value: part.value / 2, until: null };
    const monthsOf = (shares: typeof series.shares) => {
      const svg = brownAndGreen({ ...series, shares }, { ...chartOptions(vi.chart, { width }), scene: scenes.goals });
      const months = [...svg.querySelectorAll("text.small.muted")].filter((text) => text.textContent?.startsWith("đến"));
      const axis = numberOf(svg.querySelector("line.axis"), "y1");
      return months.filter((text) => numberOf(text, "y") < axis).length;
    };
    expect(monthsOf([...others, part])).toBe(monthsOf(others));
    expect(monthsOf([...others, part, whole])).toBe(monthsOf(others) + 1);
  });
  test("the revised base is a broken line that says so", () => {
    expect(draw(width).querySelectorAll(".revision")).toHaveLength(1);
    expect(draw(width).textContent).toContain("tính lại");
  });
  test.each(["brown", "green", "goals"] as const)("in %s a sector is named at its points, or else in the key", (scene) => {
    const svg = draw(width, scene);
    const said = [...svg.querySelectorAll("text")].map((text) => text.textContent);
    for (const sector of sectors.filter((one) => svg.querySelector(`.${one}[data-key]`)))
      expect(said.some((text) => [vi.chart.sectors, vi.chart.sectorsInShort].some((names) => text?.startsWith(names[sector])))).toBe(true);
  });
  test("a name stands nearest to a point of its own sector", () => {
    const svg = draw(width, "brown");
    const points = [...svg.querySelectorAll(".share[data-key]")];
    for (const name of svg.querySelectorAll("text.small.strong.halo")) {
      const [x, y] = [numberOf(name, "x"), numberOf(name, "y")];
      const half = textWidth(name.textContent ?? "", typeScale.small.size, 600) / 2;
      const anchor = name.getAttribute("text-anchor");
      const middle = anchor === "middle" ? x : anchor === "end" ? x - half : x + half;
      const away = (point: Element) =>
        Math.hypot(Math.max(0, Math.abs(numberOf(point, "cx") - middle) - half), numberOf(point, "cy") - y + 4);
      const [nearest] = points.toSorted((a, b) => away(a) - away(b));
      expect(name.getAttribute("class")).toContain(sectors.find((sector) => nearest?.classList.contains(sector)));
    }
  });
  test("an electricity point is named on either side of the revision", () => {
    const names = [...draw(width, "brown").querySelectorAll("text.electricity.small")].map((text) => numberOf(text, "x"));
    const revision = numberOf(draw(width, "brown").querySelector(".revision"), "x1");
    expect([names.some((x) => x < revision), names.some((x) => x > revision)]).toEqual([true, true]);
  });
  test("the axis leaves out the years that are skipped", () => {
    const svg = draw(width);
    const [dotted] = svg.querySelectorAll(".skipped");
    for (const axis of svg.querySelectorAll(".axis"))
      expect(numberOf(axis, "x2") <= numberOf(dotted, "x1") || numberOf(axis, "x1") >= numberOf(dotted, "x2")).toBe(true);
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
