import { describe, expect, test } from "vitest";
import { chartOptions } from "../../../tests/chart-options.ts";
import { newsroom } from "../../../tests/newsroom.ts";
import { coalMap } from "./chart.ts";
import { coalMapScenes } from "./scenes.ts";
import { coalMap as seriesOf } from "./series.ts";
import { vi } from "./words.vi.ts";

// The geometry cannot be made small without ceasing to be the map: these tests ask a real one.
const series = seriesOf(newsroom);
const [scene] = Object.values(coalMapScenes.read().scenes);
function draw(width: number) {
  if (scene === undefined) throw new Error("No scene of the coal map");
  return coalMap(series, { ...chartOptions(vi.chart, { width }), scene });
}
const radius = (svg: Element, id: string) => Number(svg.querySelector(`[data-key=${id}]`)?.getAttribute("r"));

describe.each([340, 720])("the coal map at %i", (width) => {
  const svg = draw(width);
  test("shows every station that runs, by its MW, and says both", () => {
    for (const { id, site } of series.stations) {
      expect(svg.querySelector(`circle[data-key=${id}]`)).not.toBeNull();
      expect(svg.textContent).toContain(site.name);
    }
    const [first, second] = series.stations;
    const ratio = (first?.site.capacity_mw ?? 0) / (second?.site.capacity_mw ?? 1);
    expect((radius(svg, first?.id ?? "") / radius(svg, second?.id ?? "")) ** 2).toBeCloseTo(ratio, 1);
  });
  test("a bracket spans the stations that run, and says how many they are and what they can deliver", () => {
    const [, from = 0, to = 0] = (/^M([\d.]+) .*H([\d.]+)v/.exec(svg.querySelector(".bracket")?.getAttribute("d") ?? "") ?? []).map(Number);
    const middles = series.stations.map(({ id }) => Number(svg.querySelector(`circle[data-key=${id}]`)?.getAttribute("cx")));
    expect(from).toBeLessThan(Math.min(...middles));
    expect(to).toBeGreaterThan(Math.max(...middles));
    const { words, format } = chartOptions(vi.chart, { width });
    expect(svg.textContent).toContain(words.running(series.stations.length, format.amount(series.mw, "mw")));
  });
  test("no word lies on another", () => {
    const boxes = [...svg.querySelectorAll("text.halo")].map((text) => `${text.getAttribute("x")} ${text.getAttribute("y")}`);
    expect(boxes).toEqual([...new Set(boxes)]);
  });
});

test("a shelved station and a closed mine are drawn unlike those that run", () => {
  const svg = draw(720);
  expect(svg.querySelector(".power-station.shelved[data-key]")).not.toBeNull();
  expect(svg.querySelector(".mine.retired[data-key]")).not.toBeNull();
});

test("a station that the view leaves out is pointed to at its edge, with what it is", () => {
  const isShown = (svg: Element, id: string) => svg.querySelector(`circle[data-key=${id}]`) !== null;
  const [narrow, wide] = [draw(340), draw(720)];
  const beyond = series.placed.filter(({ id, site }) => site.kind === "power-station" && !isShown(narrow, id));
  expect(beyond.length).toBeGreaterThan(0);
  for (const { id, site } of beyond) {
    expect(narrow.querySelector(`path.beyond[data-key=${id}]`)?.getAttribute("d")).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+M/);
    expect(narrow.textContent).toContain(site.name);
  }
  expect(narrow.textContent).toContain(vi.chart.shelved);
  expect(wide.querySelector(".beyond")).toBeNull();
});
