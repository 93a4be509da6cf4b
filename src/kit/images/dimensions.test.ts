import { expect, test } from "vitest";
import { dimensionsOf } from "./dimensions.ts";
import { pngOf } from "./image-png.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="40" height="30"><rect width="5" height="5"/></svg>`;

test("a picture's own file says its size", async () => {
  expect(dimensionsOf(Buffer.from(svg))).toEqual({ width: 40, height: 30 });
  expect(dimensionsOf(await pngOf(svg, 2))).toEqual({ width: 80, height: 60 });
});

test.each(["", "text", `<svg viewBox="0 0 1 1"/>`])("anything else is no picture: %j", (text) => {
  expect(() => dimensionsOf(Buffer.from(text))).toThrow("size");
});
