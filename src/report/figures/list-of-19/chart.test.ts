import { describe, expect, test } from "vitest";
import { vi } from "./words.vi.ts";
import type { ListSeries, Slot } from "./series.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { prettySvg } from "../../../tests/pretty-svg.ts";
import { listOf19, type ListOf19Scene } from "./chart.ts";

const on = (iso: string, day: number) => ({ iso, from: day, to: day, precision: "day" }) as const;
const project = {
  id: "car",
  short: "Xe Việt",
  names: { vi: "Nhà máy Xe Việt", en: "Xe Việt plant" },
  status: "operating",
  statusAsOf: on("2025-03-25", Date.UTC(2025, 2, 26)),
  productPlanned: on("2024-12-31", Date.UTC(2024, 11, 31)),
  productActual: on("2025-03-25", Date.UTC(2025, 2, 26)),
  rows: [],
  sources: ["s"],
} as const;
const slot = (number: number, group: Slot["group"], named = false): Slot => ({
  slot: number,
  group,
  project: named ? project : null,
  row: "a row",
  source: "s",
});

/** A small list: two at work, two waiting of which one has a name, one beyond. */
const slots = [slot(1, "operating"), slot(2, "operating"), slot(3, "pending", true), slot(4, "pending"), slot(5, "beyond")];
const series: ListSeries = {
  year: 2024,
  reportedOn: null,
  slots,
  operating: 2,
  pending: 2,
  beyond: 1,
  listed: 4,
  namedInList: 1,
  named: slots.filter((one) => one.project !== null),
};

const draw = (scene: ListOf19Scene = {}, width = 340) => listOf19(series, { ...chartOptions(vi.chart, { width }), scene });
const keys = (svg: SVGSVGElement, selector: string) =>
  [...svg.querySelectorAll(`${selector} .face`)].map((face) => face.getAttribute("data-key"));

describe("a tile", () => {
  test("is lit, waiting or beyond by its group", () => {
    const svg = draw();
    expect(keys(svg, ".operating")).toEqual(["slot-1", "slot-2"]);
    expect(keys(svg, ".pending")).toEqual(["car", "slot-4"]);
    expect(keys(svg, ".beyond")).toEqual(["slot-5"]);
  });
  test("without a name shows a question mark", () => {
    const texts = [...draw({}, 720).querySelectorAll(".unnamed")].map((tile) =>
      [...tile.querySelectorAll(".small")].map((text) => text.textContent).join(" "),
    );
    expect(texts).toEqual(Array.from({ length: 4 }, () => "?"));
  });
  test("keeps its key and its place from scene to scene; only the stress changes", () => {
    const [all, named] = [draw(), draw({ stress: "named" })];
    const places = (svg: SVGSVGElement) =>
      [...svg.querySelectorAll(".face")].map((face) => ["data-key", "d"].map((name) => face.getAttribute(name)));
    expect(places(named)).toEqual(places(all));
    expect(keys(named, ".quiet")).toEqual(["slot-1", "slot-2", "slot-4", "slot-5"]);
  });
});

test("what became of a named project is told with both dates", () => {
  expect(draw({ stress: "named" }, 720).textContent).toContain("Hẹn có sản phẩm: 31/12/2024. Có sản phẩm đầu tiên: 26/3/2025.");
});

test("what lies beyond the list stands apart on a wide page", () => {
  const left = (key: string) => Number(/^M([\d.]+)/.exec(draw({}, 720).querySelector(`[data-key=${key}]`)?.getAttribute("d") ?? "")?.[1]);
  expect(left("slot-5")).toBeGreaterThan(left("slot-4") + 200);
});

test.each([340, 720])("the list at %i pixels", async (width) => {
  await expect(prettySvg(draw({}, width))).toMatchFileSnapshot(`snapshots/${width}.svg`);
});
