import { Resvg } from "@resvg/resvg-js";
import { fontFiles } from "./fonts.ts";
import { joinPaths } from "./join-paths.ts";
import { relativePath } from "./relative-path.ts";

/**
 * Halos as outlines of their own below the letters that they are for: not every program knows in which order to paint. Each outline is
 * written once and used twice.
 */
function haloBelow(drawing: string): string {
  let count = 0;
  return drawing.replaceAll(
    /<path([^>]*) paint-order="stroke"([^>]*?) (d="[^"]*")\/>/g,
    (_, before: string, after: string, path: string) => {
      count += 1;
      const use = (without: "fill" | "stroke"): string =>
        `<use xlink:href="#letters-${count}"${`${before}${after}`.replace(new RegExp(` ${without}="[^"]*"`), ` ${without}="none"`)}/>`;
      return `<defs><path id="letters-${count}" ${path}/></defs>${use("fill")}${use("stroke")}`;
    },
  );
}

/** A drawing without the room between its elements, of as few elements as look the same, and with numbers no finer than anyone sees. */
const shortened = (drawing: string): string =>
  joinPaths(drawing.replaceAll(/>\s+</g, "><").replace(/^<defs\/>/, ""))
    .replaceAll(/ d="([^"]*)"/g, (_, path: string) => ` d="${relativePath(path)}"`)
    .replaceAll(/-?\d+\.\d{5,}/g, (number) => String(Math.round(Number(number) * 10_000) / 10_000));

/**
 * What stands inside an SVG, with every letter as a path and every style in its element: it looks the same in a program that knows no
 * fonts and no stylesheets. Titles and labels are not drawn, so they are gone.
 *
 * @param svg a document of its own
 */
export function textToPaths(svg: string): string {
  const drawn = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).toString();
  return haloBelow(shortened(drawn.slice(drawn.indexOf(">") + 1, drawn.lastIndexOf("<")).trim()));
}
