import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { galleryPath } from "../embed/address.ts";
import { sizeMarks } from "../embed/sizes.ts";
import { formatIn } from "../i18n/format.ts";
import { langs } from "../i18n/languages.ts";
import { dimensionsOf } from "../images/dimensions.ts";

/** The part of src/kit/embed/list.ts that is filled in here. */
interface List {
  readonly embeds: readonly { readonly address: string; readonly pictures: readonly { readonly address: string }[] }[];
}

const kilobyte = 1000;
/** Off this thread: all cores pack. */
const pack = promisify(brotliCompress);

/**
 * Writes what is known only of a built site into the list of embeds and into the galleries: how many bytes each embed weighs, compressed,
 * and the pixels and bytes of each picture; a draft has no pictures, and no sizes of any.
 */
export async function writeSizes(folder: string, base: string): Promise<void> {
  const listFile = join(folder, "embeds.json");
  const list = JSON.parse(readFileSync(listFile, "utf8")) as List;
  const fileAt = (address: string): string => join(folder, new URL(address).pathname.slice(base.replace(/\/*$/, "/").length));
  const sizeOf = (file: string): object => {
    const bytes = readFileSync(file);
    return { ...dimensionsOf(bytes), bytes: bytes.length };
  };
  const withSizes = async (embed: List["embeds"][number]) => ({
    ...embed,
    pictures: embed.pictures.map((picture) => {
      const file = fileAt(picture.address);
      return existsSync(file) ? { ...picture, ...sizeOf(file) } : picture;
    }),
    bytes: (await pack(readFileSync(join(fileAt(embed.address), "index.html")))).length,
  });
  const embeds = await Promise.all(list.embeds.map(withSizes));
  writeFileSync(listFile, `${JSON.stringify({ ...list, embeds }, null, 2)}\n`);
  const sizes = embeds.map(({ bytes }) => bytes).toSorted((a, b) => a - b);
  const told = { median: sizes[Math.floor(sizes.length / 2)] ?? 0, largest: sizes.at(-1) ?? 0 };
  for (const lang of langs) {
    const file = join(folder, galleryPath(lang), "index.html");
    const said = (bytes: number): string => `${formatIn(lang).number(Math.ceil(bytes / kilobyte))} kB`;
    const page = readFileSync(file, "utf8")
      .replaceAll(sizeMarks.median, said(told.median))
      .replaceAll(sizeMarks.largest, said(told.largest));
    writeFileSync(file, page);
  }
}
