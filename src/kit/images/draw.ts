import { parseHTML } from "linkedom";
import type { Lang } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import type { AnyData } from "../table/data.ts";
import { type Ending, endingsOf, fileName, type Picture, picturesOf, reportCard } from "./catalogue.ts";
import type { Palette } from "./paint.ts";
import type { Theme } from "./palettes.ts";
import { pngOf } from "./png.ts";
import type { Store } from "./store.ts";
import { subjectsOf } from "./subject.ts";
import { pictureSvg } from "./svg.ts";

/** The pictures of one figure in one language: what one worker draws at a time. */
export interface Job {
  readonly figure: string;
  readonly lang: Lang;
}

/** Published name → name in the store. */
export type Files = Readonly<Record<string, string>>;

export const jobsOf = ({ figures }: Pick<Report, "figures">, langs: readonly Lang[]): Job[] =>
  figures.flatMap(({ id }) => langs.map((lang) => ({ figure: id, lang })));

const zooms: Readonly<Record<Exclude<Ending, "svg">, number>> = { png: 1, "@2x.png": 2 };

/** The SVG of each picture of a job, drawn one by one. */
export function* drawings(
  report: Report,
  { figure, lang }: Job,
  data: AnyData,
  site: Site,
  palettes: Readonly<Record<Theme, Palette>>,
  options?: { readonly lettering: boolean },
): Generator<{ picture: Picture; svg: string }> {
  const definition = report.figures.find(({ id }) => id === figure);
  if (definition === undefined) throw new Error(`Unknown figure: ${figure}`);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const subject = subjectsOf(report, definition.render(data, lang, document), lang, site);
  const pictures = picturesOf(definition, lang);
  if (figure === report.card.figure) pictures.push(reportCard(report, lang));
  for (const picture of pictures) yield { picture, svg: pictureSvg(subject(picture), picture, palettes, document, options) };
}

/** Draws the pictures of a job and keeps each of their files in the store. */
export function drawJob(
  report: Report,
  job: Job,
  data: AnyData,
  site: Site,
  palettes: Readonly<Record<Theme, Palette>>,
  store: Store,
): Files {
  const files: Record<string, string> = {};
  for (const { picture, svg } of drawings(report, job, data, site, palettes))
    for (const ending of endingsOf(picture))
      files[fileName(picture, ending)] = store.keep([svg, ending], () => (ending === "svg" ? svg : pngOf(svg, zooms[ending])));
  return files;
}
