import { globSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Data } from "../report/tables/tables.ts";
import { buildDocument } from "../kit/figure/document.ts";
import { figures } from "../report/figures/figures.ts";
import { langs } from "../kit/i18n/languages.ts";

/** The middle value; of an even number, the upper of the two. NaN of nothing. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Files of a built site by type: how many, and how many bytes raw and in brotli (fonts and pictures as they are). */
export function bytesByType(folder: string): { type: string; files: number; raw: number; brotli: number }[] {
  const files = globSync("**/*", { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return [...Map.groupBy(files, (file) => extname(file).slice(1) || "other")]
    .map(([type, names]) => {
      const contents = names.map((name) => readFileSync(join(folder, name)));
      const packed = (bytes: Uint8Array) => (["woff2", "png"].includes(type) ? bytes.length : brotliCompressSync(bytes).length);
      return {
        type,
        files: names.length,
        raw: contents.reduce((sum, bytes) => sum + bytes.length, 0),
        brotli: contents.reduce((sum, bytes) => sum + packed(bytes), 0),
      };
    })
    .toSorted((a, b) => b.brotli - a.brotli);
}

/** Milliseconds to draw one scene of a figure at both widths, over all scenes and languages. */
export function chartTimes(data: Data): { id: string; pictures: number; middle: number; slowest: number }[] {
  return figures.map((figure) => {
    const times = langs.flatMap((lang) => {
      const rendered = figure.render(data, lang, buildDocument());
      return figure.scenes.map((scene) => {
        const start = performance.now();
        rendered.still(scene);
        return performance.now() - start;
      });
    });
    return { id: figure.id, pictures: times.length * 2, middle: median(times), slowest: Math.max(...times) };
  });
}
