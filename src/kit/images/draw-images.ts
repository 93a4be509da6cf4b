import { parseHTML } from "linkedom";
import type { Lang } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import type { AnyData } from "../table/data.ts";
import { type Ending, endingsOf, fileName, type Picture, picturesOf, reportCard } from "./image-list.ts";
import type { Theme, ThemeStyle } from "./themes.ts";
import { pngOf } from "./image-png.ts";
import type { FileCache } from "./cache.ts";
import { imageContents } from "./image-content.ts";
import { pictureWithPaths, pictureWithText } from "./image-svg.ts";
import { withPaths } from "./still-paths.ts";

/** The pictures of one figure in one language: what one worker draws at a time. */
export interface Job {
  readonly figure: string;
  readonly lang: Lang;
}

/** One still of the story, by its path in the site, as it was printed: its lettering is text. */
export interface StillJob {
  readonly still: string;
  readonly svg: string;
}

/** Published name → name in the cache. */
export type Files = Readonly<Record<string, string>>;

export const jobsOf = ({ figures }: Pick<Report, "figures">, langs: readonly Lang[]): Job[] =>
  figures.flatMap(({ id }) => langs.map((lang) => ({ figure: id, lang })));

const zooms: Readonly<Record<Exclude<Ending, "svg">, number>> = { png: 1, "@2x.png": 2 };

/** Each picture of a job as an SVG with text, drawn one by one. */
export function* drawings(
  report: Report,
  { figure, lang }: Job,
  data: AnyData,
  site: Site,
  themes: Readonly<Record<Theme, ThemeStyle>>,
): Generator<{ picture: Picture; svg: string }> {
  const definition = report.figures.find(({ id }) => id === figure);
  if (definition === undefined) throw new Error(`Unknown figure: ${figure}`);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const content = imageContents(report, definition.render(data, lang, document), lang, site);
  const pictures = picturesOf(definition, lang);
  if (figure === report.card.figure) pictures.push(reportCard(report, lang));
  for (const picture of pictures) yield { picture, svg: pictureWithText(report, content(picture), picture, themes, document) };
}

/**
 * Draws the pictures of a job and keeps each of their files in the cache.
 *
 * @param onDrawn called after each picture
 */
export async function drawJob(
  report: Report,
  job: Job,
  data: AnyData,
  site: Site,
  themes: Readonly<Record<Theme, ThemeStyle>>,
  cache: FileCache,
  onDrawn: () => void,
): Promise<Files> {
  const files: Record<string, string> = {};
  for (const { picture, svg } of drawings(report, job, data, site, themes)) {
    // Text is set once for all files of a picture; a card, of which there is but one, is painted as it is.
    let drawn: string | undefined;
    const drawing = (): string => (drawn ??= picture.format === "plain" ? pictureWithPaths(svg) : svg);
    const make = (ending: Ending): string | Promise<Uint8Array> => (ending === "svg" ? drawing() : pngOf(drawing(), zooms[ending]));
    for (const ending of endingsOf(picture)) files[fileName(picture, ending)] = await cache.keep([svg, ending], () => make(ending));
    onDrawn();
  }
  return files;
}

/** What a still with paths is kept under. A still that has paths already stays as it is, so that a site's pictures can be made twice. */
export const stillInputs = ({ svg }: StillJob): string[] => [svg, "paths"];

/** Turns the letters of a still into paths and keeps the file in the cache. */
export async function drawStill(job: StillJob, cache: FileCache, onDrawn: () => void): Promise<Files> {
  const file = await cache.keep(stillInputs(job), () => withPaths(job.svg));
  onDrawn();
  return { [job.still]: file };
}
