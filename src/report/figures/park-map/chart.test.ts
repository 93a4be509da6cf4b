import { describe, expect, test } from "vitest";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";
import { formatIn } from "../../../kit/i18n/format.ts";
import { langs } from "../../../kit/i18n/languages.ts";
import { parkMap as seriesOf } from "./series.ts";
import { parkMapScenes } from "./scenes.ts";
import { chartOptions } from "../../../tests/chart-options.ts";
import { newsroom } from "../../../tests/newsroom.ts";
import { type Bounds, mapView } from "../../map/map-view.ts";
import { crowdedIn, parkMap } from "./chart.ts";

// The geometry cannot be made small without ceasing to be the map: these tests ask a real one.
const series = seriesOf(newsroom);
const told = parkMapScenes.read().scenes;
const scenes = Object.entries(told);
function sceneOf(name: string) {
  const scene = told[name];
  if (scene === undefined) throw new Error(`No scene ${name}`);
  return scene;
}
const draw = (scene: string, width = 720) => parkMap(series, { ...chartOptions(vi.chart, { width }), scene: sceneOf(scene) });
const keysIn = (svg: SVGSVGElement) => [...svg.querySelectorAll("[data-key]")].map((element) => element.getAttribute("data-key"));

describe("the province", () => {
  const svg = draw("province");
  test("shows every project once, those of unknown place too", () => {
    const keys = keysIn(svg);
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys).toEqual(expect.arrayContaining(newsroom.projects.map(({ id }) => id)));
    expect(svg.querySelector(".nowhere")).not.toBeNull();
  });
  test("shows every park as a square of its own area", () => {
    const side = (id: string) => Number(svg.querySelector(`rect[data-key=${id}]`)?.getAttribute("width"));
    const area = (id: string) => series.sites.find((site) => site.id === id)?.areaHa ?? Number.NaN;
    expect(side("bac-tien-phong") ** 2 / side("dong-mai") ** 2).toBeCloseTo(area("bac-tien-phong") / area("dong-mai"), 0);
  });
  test("names the land across the border, and draws no line at sea", () => {
    expect(svg.textContent).toContain("Quảng Tây (Trung Quốc)");
    expect(keysIn(svg)).toContain("lng-site");
  });
});

test.each([340, 720])("the district in which most projects lie is outlined, and says how many, at %i", (width) => {
  const { majority } = series;
  expect(majority?.projects).toBeGreaterThan((majority?.of ?? 0) / 2);
  const svg = draw("province", width);
  expect(svg.querySelector(".majority")?.getAttribute("d")).toMatch(/^M/);
  expect(svg.textContent).toContain(`${majority?.projects} trong ${majority?.of}`);
  expect(draw("quang-yen", width).querySelector(".majority")).toBeNull();
});

test.each(langs)("every callout finds room for its ring, words and leader (%s)", (lang) => {
  for (const [name, scene] of scenes)
    for (const width of [340, 720]) {
      const { document } = chartOptions({ vi, en }[lang].chart);
      expect({
        name,
        width,
        crowded: crowdedIn(series, { document, width, format: formatIn(lang), words: { vi, en }[lang].chart, scene }),
      }).toEqual({ name, width, crowded: [] });
    }
});

test.each([340, 720])("a park to come, of which no scene says a place, gets one at %i", (width) => {
  const [site] = series.sites.filter(({ projects }) => projects.length > 0);
  const another = site && { ...site, id: "a-park-to-come", lon: site.lon + 0.3, lat: site.lat + 0.1 };
  const { document, format, words } = chartOptions(vi.chart);
  const options = { document, width, format, words, scene: sceneOf("province") };
  expect(crowdedIn({ ...series, sites: [...series.sites, ...(another ? [another] : [])] }, options)).toEqual([]);
});

test("all views are parts of one plane: what one says of its place, another confirms", () => {
  const viewOf = (scene: string, width: number) => {
    const map = draw(scene, width).querySelector("svg.map");
    const [cx = 0, cy = 0, w = 0] = (map?.getAttribute("data-view") ?? "").split(" ").map(Number);
    return { cx, cy, scale: width / w, x: width / 2, y: Number(map?.getAttribute("height")) / 2 };
  };
  const squareIn = (scene: string, width: number) => {
    const square = draw(scene, width).querySelector("rect[data-key=song-khoai]");
    const [x = 0, y = 0, side = 0] = ["x", "y", "width"].map((name) => Number(square?.getAttribute(name)));
    return [x + side / 2, y + side / 2] as const;
  };
  for (const width of [340, 720]) {
    const [far, near] = [viewOf("province", width), viewOf("quang-yen", width)];
    const [[farX, farY], [nearX, nearY]] = [squareIn("province", width), squareIn("quang-yen", width)];
    expect(far.cx + (farX - far.x) / far.scale).toBeCloseTo(near.cx + (nearX - near.x) / near.scale, 2);
    expect(far.cy + (farY - far.y) / far.scale).toBeCloseTo(near.cy + (nearY - near.y) / near.scale, 2);
  }
});

describe("the projects that a closer look's sentences name", () => {
  const scene = sceneOf("quang-yen");
  const [largest, second, ...others] = series.sites
    .flatMap(({ projects }) => projects)
    .filter(({ park }) => park !== null && park === series.sites.toSorted((a, b) => b.tally.usd - a.tally.usd)[0]?.id)
    .toSorted((a, b) => (b.capital ?? 0) - (a.capital ?? 0));
  const drawNaming = (width: number, ...dots: readonly (typeof largest)[]) =>
    parkMap(series, { ...chartOptions(vi.chart, { width }), scene: { ...scene, named: dots.flatMap((dot) => dot?.id ?? []) } });
  const wordsOf = (svg: Element) => [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
  const linesOf = (svg: Element) => svg.querySelectorAll("line.leader").length;
  test("are named inside their marks where these are large enough", () => {
    expect(wordsOf(drawNaming(720, largest))).toContain(largest?.short);
    expect(linesOf(drawNaming(720, largest))).toBe(linesOf(drawNaming(720)));
  });
  test.each([
    [340, second],
    [720, others.at(-1)],
  ])("are named outside their ring, at the end of a line, where they are too small, at %i", (width, dot) => {
    expect(wordsOf(drawNaming(width))).not.toContain(dot?.short);
    expect(wordsOf(drawNaming(width, dot))).toContain(dot?.short);
    expect(linesOf(drawNaming(width, dot))).toBe(linesOf(drawNaming(width)) + 1);
  });
});

test("on a phone, marks of the parks that step back keep no names inside", () => {
  const named = (width: number) => {
    const scene = { ...sceneOf("quang-yen"), focus: series.sites.slice(0, 1).map(({ id }) => id) };
    const svg = parkMap(series, { ...chartOptions(vi.chart, { width }), scene });
    return svg.querySelectorAll(".on-quiet-fill, text:not(.halo).off-fill").length;
  };
  expect(named(340)).toBe(0);
  expect(named(720)).toBeGreaterThan(0);
});

test("on a phone, the name of a park that steps back weighs less than that of one that is spoken of", () => {
  const [meant, ...others] = series.sites.map(({ id }) => id);
  const scene = { ...sceneOf("province"), focus: [meant ?? ""] };
  const svg = parkMap(series, { ...chartOptions(vi.chart), scene });
  const isStrong = (id?: string) => {
    const name = series.sites.find((site) => site.id === id)?.names.vi;
    const found = [...svg.querySelectorAll("text.halo")].find(({ textContent }) => textContent === name);
    return found?.classList.contains("strong");
  };
  expect(isStrong(meant)).toBe(true);
  expect(others.map(isStrong)).not.toContain(true);
  expect(others.map(isStrong)).toContain(false);
});

test("a closer look says how far off each position may be", () => {
  expect(draw("quang-yen").textContent).toContain("vị trí ±3 km");
});

test("the islands of Cô Tô are drawn at every width, the smallest too", () => {
  const bounds: Bounds = sceneOf("province").bounds.narrow;
  const islands = mapView(series.map, bounds, 340).farIslands;
  expect(islands.length).toBeGreaterThan(10);
  expect(islands.every(({ r }) => r >= 1)).toBe(true);
});

test("every view keeps the cut edge of the data out of sight", () => {
  for (const [, { bounds }] of scenes)
    for (const [west, south, east, north] of Object.values(bounds)) {
      expect(west > 106 && south > 20.4 && east < 108.6 && north < 22).toBe(true);
    }
});

test("the geometry of all views together stays light", () => {
  const paths = scenes.flatMap(([, { bounds }]) => [mapView(series.map, bounds.wide, 720), mapView(series.map, bounds.narrow, 340)]);
  const letters = paths.reduce((sum, view) => sum + [view.province, view.neighbours, view.districts, view.borders].join("").length, 0);
  expect(letters).toBeLessThan(60_000);
});
