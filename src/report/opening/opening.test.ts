import { parseHTML } from "linkedom";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { langs } from "../../kit/i18n/languages.ts";
import { newsroom } from "../../tests/newsroom.ts";
import { fit } from "../map/projection.ts";
import { drawLights } from "./draw-lights.ts";
import { chartOptions } from "../../tests/chart-options.ts";
import type { Light } from "./lights.ts";
import { opening } from "./opening.ts";
import { openingViews } from "./views.ts";

const { document, format } = chartOptions({});
const lightAt = (lon: number, lat: number, rest: Partial<Light> = {}): Light => ({ kind: "mine", name: "A", lon, lat, mw: null, ...rest });
const scale = { width: 500, mw: 0.4, mine: 2, plant: 3, words: 200, named: 2 };
const drawn = (lights: readonly Light[]) => drawLights(document, { lights, view: openingViews.wide, scale, format });
const number = (element: Element | undefined | null, name: string): number => Number(element?.getAttribute(name));

test("a light stands where its picture shows its place", () => {
  const { projection } = fit(openingViews.wide.bounds, scale.width);
  const [x = 0, y = 0] = projection([107.2, 21]) ?? [];
  const light = drawn([lightAt(107.2, 21)]).querySelector(".light");
  expect(number(light, "cx")).toBeCloseTo(x, 0);
  expect(number(light, "cy")).toBeCloseTo(y, 0);
});

test("a station's light is by its MW, and the largest say their names where no words stand", () => {
  const station = (name: string, lon: number, mw: number) => lightAt(lon, 21, { kind: "station", name, mw });
  const svg = drawn([station("Small", 107.1, 100), station("Large", 107.5, 400), station("Middle", 107.8, 200), station("West", 106, 900)]);
  const radii = [...svg.querySelectorAll(".light")].map((light) => number(light, "r"));
  expect((radii[1] ?? 0) / (radii[0] ?? 1)).toBeCloseTo(2, 1);
  expect(svg.textContent).toContain("Large");
  expect(svg.textContent).not.toContain("West");
});

test("plants of one park stand side by side", () => {
  const plants = drawn([1, 2, 3].map(() => lightAt(107, 21, { kind: "plant" }))).querySelectorAll(".light");
  expect(new Set([...plants].map((light) => `${light.getAttribute("cx")} ${light.getAttribute("cy")}`)).size).toBe(3);
});

describe.each(langs)("in %s", (lang) => {
  const { label, key, credit, wide, tall } = opening.draw(newsroom, lang, parseHTML("<!doctype html><html></html>").document);
  test("it is told in words, with a key and whose picture it is", () => {
    expect(label.length).toBeGreaterThan(60);
    expect(key).toHaveLength(3);
    for (const { words, sample } of key) expect([words, sample]).toEqual([expect.stringMatching(/\S/), expect.stringContaining("<svg")]);
    expect(credit).toContain("Maps-For-Free (CC0)");
    expect(credit).toContain("SRTM30_PLUS");
    expect(credit).toContain("Global Energy Monitor (CC BY 4.0)");
  });
  test("both screens show every light", () => {
    const lights = (svg: string): number => svg.match(/class="light /g)?.length ?? 0;
    expect(lights(wide)).toBe(lights(tall));
    expect(lights(wide)).toBeGreaterThan(0);
  });
});

test.each(Object.entries(opening.images))("the %s picture has its size in both formats", async (_, { avif, jpeg, width, height }) => {
  for (const file of [avif, jpeg]) expect(await sharp(file).metadata()).toMatchObject({ width, height });
});
