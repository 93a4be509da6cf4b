import { describe, expect, test } from "vitest";
import { chartOptions } from "../../../tests/chart-options.ts";
import { newsroom } from "../../../tests/newsroom.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { revenue } from "./chart.ts";
import { revenue as seriesOf } from "./series.ts";
import { vi } from "./words.vi.ts";

const series = seriesOf(newsroom);
const draw = (width: number) => revenue(series, { ...chartOptions(vi.chart, { width }), scene: {} });

describe.each([340, 720])("revenue at %i", (width) => {
  const svg = draw(width);
  test("land money is a part of its own wherever it is known", () => {
    expect(svg.querySelectorAll(".fees")).toHaveLength(series.bars.filter(({ land }) => land !== null).length);
    expect(svg.querySelectorAll(".whole")).toHaveLength(series.bars.filter(({ land }) => land === null).length);
  });
  test("of land money that had been planned a faint part is set off, so that the rise alone bears its finding", () => {
    const spanOf = (selector: string) => {
      const [x, width] = ["x", "width"].map((name) => Number(svg.querySelector(selector)?.getAttribute(name)));
      return { from: x ?? NaN, to: (x ?? NaN) + (width ?? NaN) };
    };
    const [land, faint, planned] = [spanOf(".fees.estimate"), spanOf(".faint.estimate"), spanOf(".fees.plan")];
    expect(faint.from).toBe(land.from);
    expect(faint.to - faint.from).toBeCloseTo(planned.to - planned.from, 0);
    expect(Number(svg.querySelector(".on-fees")?.getAttribute("x"))).toBeCloseTo((faint.to + land.to) / 2, 0);
  });
  test("how far the plan went is marked on every bar but its own, and land stands last, so that it is seen what lies beyond", () => {
    const plan = series.bars.find(({ kind }) => kind === "plan");
    const marks = [...svg.querySelectorAll(".mark")].map((mark) => Number(mark.getAttribute("x1")));
    expect(marks).toHaveLength(series.bars.length - (plan ? 1 : 0));
    for (const rect of svg.querySelectorAll(".plan.fees"))
      expect(Number(rect.getAttribute("x")) + Number(rect.getAttribute("width"))).toBeCloseTo(marks[0] ?? 0, 0);
  });
  test("each bar that went beyond the plan says so on what lies beyond it", () => {
    const planned = Number(svg.querySelector(".mark")?.getAttribute("x1"));
    const findings = [...svg.querySelectorAll(".finding")].map((text) => Number(text.getAttribute("x")));
    expect(new Set(findings).size).toBe(svg.querySelectorAll(".mark").length);
    for (const x of findings) expect(x).toBeGreaterThan(planned);
  });
  test("bars begin at zero and stay inside the picture", () => {
    for (const rect of svg.querySelectorAll("rect"))
      expect(Number(rect.getAttribute("x")) + Number(rect.getAttribute("width"))).toBeLessThanOrEqual(width);
  });
});

test("revenue at phone width", async () => {
  await expect(prettySvg(draw(340))).toMatchFileSnapshot("snapshots/340.svg");
});
test("revenue on a wide page", async () => {
  await expect(prettySvg(draw(720))).toMatchFileSnapshot("snapshots/720.svg");
});
