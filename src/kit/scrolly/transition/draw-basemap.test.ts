import { beforeAll, expect, test, vi } from "vitest";
import { painted } from "../../../tests/marks.ts";
import { FakePath, recordingContext } from "../../../tests/recording-context.ts";
import type { Basemap } from "../basemap.ts";
import { loadBitmap } from "./bitmaps.ts";
import { drawBasemap } from "./draw-basemap.ts";

beforeAll(() => void vi.stubGlobal("Path2D", FakePath));

const { paint } = painted({ fill: "rgb(1, 2, 3)" });
const land = { data: "M0 0H9V9Z", box: undefined, paint };
const withImage = (href: string): Basemap => ({
  view: [0, 0, 100],
  x: 0,
  y: 0,
  width: 100,
  height: 50,
  layers: [land, { data: "", box: undefined, paint, image: { href, x: -5, y: -4, width: 110, height: 60, blend: "hard-light" } }, land],
});
const drawn = (basemap: Basemap) => {
  const { context, calls } = recordingContext();
  drawBasemap(context, basemap, 0.5, { k: 2, x: 10, y: 20 }, { x: 0, y: 0, scale: 1 });
  return calls.filter(({ name }) => ["fill", "drawImage"].includes(name));
};

test("an image lies between the shapes below and above it, mixed with them as the stylesheet says, as opaque as its basemap", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve({ ok: true, blob: () => Promise.resolve("pixels") }));
  vi.stubGlobal("createImageBitmap", (blob: unknown) => Promise.resolve({ of: blob }));
  await loadBitmap("https://example.org/hills.jpg");
  const calls = drawn(withImage("https://example.org/hills.jpg"));
  expect(calls.map(({ name }) => name)).toEqual(["fill", "drawImage", "fill"]);
  expect(calls[1]?.values).toEqual([{ of: "pixels" }, -5, -4, 110, 60]);
  expect(calls[1]?.state).toMatchObject({ globalAlpha: 0.5, globalCompositeOperation: "hard-light" });
  expect(calls[2]?.state).toMatchObject({ globalCompositeOperation: "source-over" });
});

test("without its image the map is drawn all the same", () => {
  expect(drawn(withImage("https://example.org/late.jpg")).map(({ name }) => name)).toEqual(["fill", "fill"]);
});
