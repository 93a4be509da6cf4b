import sharp from "sharp";
import { expect, test } from "vitest";
import { pngOf } from "./image-png.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="3" height="2" fill="#204060"/></svg>`;
const letter = (one: string): Promise<Buffer> =>
  pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20" fill="#fff"/><text y="15">${one}</text></svg>`,
    1,
  );

test("a picture has as many pixels as its zoom says, each of its colour", async () => {
  const { data, info } = await sharp(await pngOf(svg, 2))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([6, 4]);
  for (let at = 0; at < data.length; at += info.channels) expect([...data.subarray(at, at + 3)]).toEqual([0x20, 0x40, 0x60]);
});

test("its letters are in our fonts; one that they lack is in no font of the machine either", async () => {
  expect(await letter("ộ")).not.toEqual(await letter("ậ"));
  expect(await letter("☃")).toEqual(await letter("♞"));
});

test("the same picture is the same bytes", async () => {
  expect((await pngOf(svg, 1)).equals(await pngOf(svg, 1))).toBe(true);
});
