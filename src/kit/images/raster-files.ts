import { readFileSync } from "node:fs";
import { underBase } from "../i18n/languages.ts";
import type { Raster, Report } from "../report.ts";
import { hashOf } from "./cache.ts";

/** Of a report, what tells where its images are. */
export type Illustrated = Pick<Report, "rasters" | "opening">;

export type RasterSize = keyof Raster;

/** Folder of the images that pages fetch, below the site. */
export const rastersFolder = "rasters";

const contents = new Map<string, Buffer>();

/** The bytes of a file, read once. */
function contentOf(path: string): Buffer {
  const content = contents.get(path) ?? readFileSync(path);
  contents.set(path, content);
  return content;
}

/** "whole.large.jpg" of the path of a file. */
const fileNameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Where pages find a file: at another address as soon as it shows something else, for browsers may keep it for long. */
export const fileAddress = (path: string, base: string): string =>
  `${underBase(base, `${rastersFolder}/${fileNameOf(path)}`)}?v=${hashOf([contentOf(path)]).slice(0, 8)}`;

function pathOf({ rasters = {} }: Illustrated, name: string, size: RasterSize): string {
  const raster = rasters[name];
  if (raster === undefined) throw new Error(`A drawing names the image "${name}", which the report does not have`);
  return raster[size];
}

/** Addresses of a report's images for a page, which fetches them. */
export const rasterAddress =
  (report: Illustrated, base: string) =>
  (name: string): string =>
    fileAddress(pathOf(report, name, "large"), base);

/** All images of one format that pages fetch: paths of their files, and names without the ending. */
export function publishedImages({ rasters = {}, opening }: Illustrated, ending: string): { name: string; path: string }[] {
  const paths = [
    ...Object.values(rasters).map(({ large }) => large),
    ...Object.values(opening?.images ?? {}).flatMap(({ avif, jpeg }) => [avif, jpeg]),
  ];
  return paths.filter((path) => path.endsWith(ending)).map((path) => ({ name: fileNameOf(path).slice(0, -ending.length), path }));
}

/** The images themselves, for a file that can fetch nothing. */
export const rasterData =
  (report: Illustrated, size: RasterSize) =>
  (name: string): string =>
    `data:image/jpeg;base64,${contentOf(pathOf(report, name, size)).toString("base64")}`;
