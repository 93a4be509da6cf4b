import { describe, expect, test } from "vitest";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { projectDot } from "../../projects/project-dots.fixture.ts";
import { capitalByStatus } from "./chart.ts";
import { capitalByStatusOf } from "./series.ts";
import { vi } from "./words.vi.ts";

const series = capitalByStatusOf([
  projectDot("a", { status: "operating", capital: 124 }),
  projectDot("b", { capital: 376 }),
  projectDot("c", { status: "ended", capital: 800 }),
]);
const draw = (width: number) => capitalByStatus(series, { ...chartOptions(vi.chart, { width }), scene: {} });
const squaresOf = (svg: Element, status: string) =>
  svg.querySelector(`[data-key=capital-${status}]`)?.getAttribute("d")?.match(/M/g)?.length;

describe.each([340, 720])("capital in squares at %i", (width) => {
  const svg = draw(width);
  test("each status has its squares, its name and its sum", () => {
    expect([squaresOf(svg, "operating"), squaresOf(svg, "licensed"), squaresOf(svg, "ended")]).toEqual([12, 38, 80]);
    expect(svg.textContent).toContain("đang vận hành");
    expect(svg.textContent).toContain("25%");
  });
  test("what is outside the sum stands below a line that says so, once", () =>
    expect(svg.textContent?.match(/không tính vào tổng/g)).toHaveLength(1));
  test("says what a square is", () => expect(svg.textContent).toContain("10\u00a0triệu USD"));
});

test("capital in squares at phone width", async () => {
  await expect(prettySvg(draw(340))).toMatchFileSnapshot("snapshots/340.svg");
});
test("capital in squares on a wide page", async () => {
  await expect(prettySvg(draw(720))).toMatchFileSnapshot("snapshots/720.svg");
});
