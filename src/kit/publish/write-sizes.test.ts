import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { galleryPath } from "../embed/address.ts";
import { sizeMarks } from "../embed/sizes.ts";
import { temporaryFolder, writeFiles } from "../../tests/temporary.ts";
import { writeSizes } from "./write-sizes.ts";

const at = (path: string) => `https://site.example/x/${path}`;
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="640"/>`;
const embed = "<!doctype html><p>Một khung</p>".repeat(90);

test("the list tells what the files of a built site weigh, and the galleries what embeds do", async () => {
  const folder = temporaryFolder();
  const list = {
    name: "x",
    embeds: [
      { address: at("embed/growth/"), pictures: [{ address: at("pictures/growth.vi.svg") }, { address: at("pictures/later.png") }] },
    ],
  };
  const gallery = `<p>${sizeMarks.median}, ${sizeMarks.largest}</p>`;
  writeFiles(folder, {
    "embeds.json": JSON.stringify(list),
    "embed/growth/index.html": embed,
    "pictures/growth.vi.svg": picture,
    [`${galleryPath("vi")}index.html`]: gallery,
    [`${galleryPath("en")}index.html`]: gallery,
  });
  // Told twice, as when pictures are drawn again into a site that is there.
  for (let time = 0; time < 2; time += 1) await writeSizes(folder, "/x/");
  expect(JSON.parse(readFileSync(join(folder, "embeds.json"), "utf8"))).toEqual({
    name: "x",
    embeds: [
      {
        address: at("embed/growth/"),
        pictures: [
          { address: at("pictures/growth.vi.svg"), width: 800, height: 640, bytes: picture.length },
          { address: at("pictures/later.png") },
        ],
        bytes: brotliCompressSync(embed).length,
      },
    ],
  });
  expect(readFileSync(join(folder, galleryPath("vi"), "index.html"), "utf8")).toBe("<p>1 kB, 1 kB</p>");
});
