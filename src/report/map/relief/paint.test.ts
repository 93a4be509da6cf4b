import { describe, expect, test } from "vitest";
import { coal, neutral, night, overlay, painted, overlayPainting, type Point } from "./paint.ts";

const flat: Point = { light: 0, height: 0, depth: 0, province: 1, land: 1, nearLand: 1 };
const away = (colour: readonly number[]): number => Math.max(...colour.map((value) => Math.abs(value - neutral)));
const brightness = ([red = 0, green = 0, blue = 0]: readonly number[]): number => 0.3 * red + 0.6 * green + 0.1 * blue;

describe("what is laid over a map", () => {
  test("changes nothing on flat ground, and nothing at the edge of the frame", () => {
    expect(overlay(flat)).toEqual([neutral, neutral, neutral]);
    const layer = (value: number) => new Uint8Array(9).fill(value);
    const surface = { width: 3, height: 3, shade: layer(0), heights: layer(0), depths: layer(0) };
    const pixels = painted({ ...surface, province: layer(255), land: layer(255), nearLand: layer(255) }, overlayPainting);
    expect([...pixels.slice(0, 3)]).toEqual([neutral, neutral, neutral]);
  });
  test("is clear of the noise of plains", () => {
    expect(overlay({ ...flat, light: 0.04 })).toEqual([neutral, neutral, neutral]);
    expect(away(overlay({ ...flat, light: -1 }))).toBeGreaterThan(neutral / 2);
  });
  test("darkens slopes that are turned from the light more than it brightens those turned to it", () => {
    const [dark, bright] = [overlay({ ...flat, light: -0.5 }), overlay({ ...flat, light: 0.5 })];
    expect(brightness(dark)).toBeLessThan(neutral);
    expect(brightness(bright)).toBeGreaterThan(neutral);
    expect(away(dark)).toBeGreaterThan(away(bright));
  });
  test("leaves neighbours quiet", () => {
    expect(away(overlay({ ...flat, light: -1, province: 0 }))).toBeLessThan(away(overlay({ ...flat, light: -1 })) / 2);
  });
  test("darkens deep water, and no shadow falls on the sea", () => {
    const sea: Point = { ...flat, land: 0, province: 0 };
    expect(brightness(overlay({ ...sea, depth: 1 }))).toBeLessThan(brightness(overlay({ ...sea, depth: 0.3 })));
    expect(overlay({ ...sea, light: -1 })).toEqual([neutral, neutral, neutral]);
  });
});

describe("the relief by night", () => {
  test("is brown on land and jade at sea, brighter along the coast", () => {
    const [red, , blue] = night({ ...flat, light: 0.5, height: 0.5 });
    expect(red).toBeGreaterThan(blue * 1.5);
    const sea: Point = { ...flat, land: 0, province: 0, nearLand: 0 };
    const [seaRed, seaGreen] = night(sea);
    expect(seaGreen).toBeGreaterThan(seaRed * 1.5);
    expect(brightness(night({ ...sea, nearLand: 0.6 }))).toBeGreaterThan(brightness(night(sea)));
  });
  test("leaves neighbours nearly as dark as coal, even where the light falls", () => {
    const lit = night({ ...flat, province: 0, light: 1 });
    expect(brightness(lit) - brightness(coal)).toBeLessThan(16);
  });
});
