import { globSync, readFileSync, statSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { newsroom } from "../../../tests/newsroom.ts";
import type { Bounds } from "../projection.ts";
import { fit, frame } from "../projection.ts";
import { imagesFor } from "./make-relief.ts";
import { imageFor, madeFolder, reliefImages, reliefRasters, stageImage } from "./relief-images.ts";
import { frameWidth, readSurface } from "./surface.ts";

const part = ([west, south, east, north]: Bounds, share: number): Bounds => [
  west + (east - west) * share,
  south + (north - south) * share,
  east - (east - west) * share,
  north - (north - south) * share,
];

describe("which image lies under a view", () => {
  test("the smallest that covers it, and else that of the whole frame", () => {
    for (const image of reliefImages) expect(imageFor(part(image.bounds, 0.01))?.name).toBe(image.name);
    const [west, south, east, north] = frame;
    expect(imageFor([west - 1, south, east, north])?.name).toBe(reliefImages[0]?.name);
  });
  test("views that are close get images of their own, one for those that overlap", () => {
    const [near, beside, far] = [part(frame, 0.45), part(frame, 0.44), part(frame, 0.1)];
    expect(imagesFor([far])).toHaveLength(1);
    expect(imagesFor([near, beside, far])).toHaveLength(2);
  });
});

describe("the files", () => {
  const bytes = (file: string): number => statSync(file).size;
  test("are small: what readers fetch, what stills and embeds carry, and the sources", () => {
    for (const { large, medium, small } of Object.values(reliefRasters)) {
      expect(bytes(large), large).toBeLessThanOrEqual(large.includes(stageImage.name) ? 90_000 : 60_000);
      expect(bytes(medium), medium).toBeLessThanOrEqual(20_000);
      expect(bytes(small), small).toBeLessThanOrEqual(10_000);
    }
    for (const file of globSync(`${madeFolder}/opening-*.avif`)) expect(bytes(file), file).toBeLessThanOrEqual(45_000);
    const sources = globSync("src/report/map/relief/*.avif");
    expect(sources.reduce((sum, file) => sum + bytes(file), 0)).toBeLessThanOrEqual(300_000);
  });
  test.each(reliefImages)("$name has the shape of its bounds on the Mercator plane", async ({ name, bounds }) => {
    for (const file of Object.values(reliefRasters[name] ?? {})) {
      const { width, height } = await sharp(readFileSync(file)).metadata();
      expect(Math.abs(height - fit(bounds, width).height), file).toBeLessThanOrEqual(1);
    }
  });
});

test("the shading lies on the coast of the base map: moved to any side, less of it falls on the islands", async () => {
  const surface = await readSurface(newsroom.map);
  const { width, shade, land } = surface;
  const { projection } = fit(frame, frameWidth);
  // The islands of Bái Tử Long and Cô Tô: steep, many, and no mainland among them.
  const [left = 0, top = 0] = (projection([107.5, 21.05]) ?? []).map(Math.round);
  const [right = 0, bottom = 0] = (projection([107.85, 20.8]) ?? []).map(Math.round);
  const reliefOnLand = (dx: number, dy: number): number => {
    let sum = 0;
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1)
        if ((land[y * width + x] ?? 0) > 127) sum += Math.abs((shade[(y + dy) * width + x + dx] ?? 128) - 128);
    return sum;
  };
  const steps = [-8, -4, -2, 0, 2, 4, 8];
  const moves = steps.flatMap((dx) => steps.map((dy) => ({ dx, dy, sum: reliefOnLand(dx, dy) })));
  const best = moves.reduce((most, move) => (move.sum > most.sum ? move : most));
  // A pixel is 80 m.
  expect(Math.max(Math.abs(best.dx), Math.abs(best.dy))).toBeLessThanOrEqual(2);
});
