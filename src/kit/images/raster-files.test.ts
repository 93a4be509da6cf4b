import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../tests/temporary.ts";
import { fileAddress, publishedImages, rasterAddress, rasterData } from "./raster-files.ts";

function illustrated() {
  const folder = temporaryFolder();
  const path = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const rasters = {
    hills: {
      large: path("hills.large.jpg", "many pixels"),
      medium: path("hills.medium.jpg", "some"),
      small: path("hills.small.jpg", "few"),
    },
  };
  const image = { avif: path("front.avif", "a"), jpeg: path("front.jpg", "b"), width: 2, height: 1 };
  return {
    rasters,
    opening: { images: { wide: image, tall: image }, draw: () => ({ wide: "", tall: "", label: "", key: [], credit: "" }) },
  };
}

test("a page finds the large image below its base, at another address as soon as it shows something else", () => {
  const report = illustrated();
  const address = rasterAddress(report, "/news/")("hills");
  expect(address).toMatch(/^\/news\/rasters\/hills\.large\.jpg\?v=[0-9a-f]{8}$/);
  const other = fileAddress(report.rasters.hills.small, "/news/");
  expect(other.split("=")[1]).not.toBe(address.split("=")[1]);
});

test("what can fetch nothing carries the small one", () => {
  expect(rasterData(illustrated(), "small")("hills")).toBe(`data:image/jpeg;base64,${btoa("few")}`);
});

test("an image that the report does not have is named", () => {
  expect(() => rasterData({}, "small")("hills")).toThrow('"hills"');
});

test("what pages fetch is published, and what is carried inside is not", () => {
  expect(publishedImages(illustrated(), ".jpg").map(({ name }) => name)).toEqual(["hills.large", "front", "front"]);
  expect(publishedImages(illustrated(), ".avif").map(({ name }) => name)).toEqual(["front", "front"]);
});
