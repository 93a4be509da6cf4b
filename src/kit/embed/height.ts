import { textWidth, wrapText } from "../drawing/text-width.ts";
import type { RenderedFigure } from "../figure/figure.ts";
import { ratioOf } from "../story/scrolly-class.ts";
import type { Lang } from "../i18n/languages.ts";
import { unbroken } from "../i18n/unbroken.ts";
import { type Words, words as allWords } from "../i18n/words.ts";
import { namedSources } from "./source-line.ts";
import type { EmbedSteps } from "./steps.ts";

/** One stretch of widths in which an embed's height is one straight line: `constant + ratio × (width, at most cap, − sides)`. */
export interface Band {
  /** First width of the stretch. CSS pixels, as all lengths here. */
  readonly from: number;
  readonly constant: number;
  readonly ratio: number;
  readonly cap: number;
}

/** The numbers of src/styles/embed.css. A test of frame-height.ts compares the two in browsers, at many widths. */
export const sides = 24;
const measure = 736;
const layouts = { narrow: { cap: 448 + sides }, wide: { cap: 960, from: 584 } } as const;
const text = { title: [20, 24], takeaway: [16, 22], subtitle: [14, 20], step: [16, 22], foot: [13, 18] } as const;
const [linkGap, row] = [20, 24];

/** Words take as many lines as at the narrowest width of a stretch; at its wider end a little room is left. */
const edges = [0, 280, 320, 332, 344, 360, 376, 400, 420, 440, 470, 500, 540, layouts.wide.from, 610, 640, 700, 760];
/** Narrower than any column: below it an embed may be taller than told. */
export const narrowest = 240;
/** The share of a line that is counted on: browsers round the widths of letters each in their own way, and one's line holds less than another's. */
const safeShare = 0.97;

/** Letters of a Japanese publisher are as wide as they are tall; two of ours are wider still. */
const atLeastAsWide = (said: string): string => said.replaceAll(/[\u2e80-\uffef]/g, "ww");

const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, "").replaceAll("&amp;", "&");

interface EmbedText {
  readonly figure: RenderedFigure;
  readonly steps: EmbedSteps["steps"];
  readonly words: Words;
  /** What the source line says. */
  readonly sources: string;
  /** What the link to the whole report says. */
  readonly link: string;
}

/** Everything of an embed but its pictures. */
function wordsHeight({ figure, steps, words, sources, link }: EmbedText, width: number): number {
  const room = (Math.min(width - sides, measure) - 0.5) * safeShare;
  const tall = (said: string, [size, line]: readonly [number, number], weight: 400 | 600 = 400): number =>
    said === "" ? 0 : wrapText(atLeastAsWide(said), room, size, weight).length * line;
  const many = steps.length > 1;
  const links = [link, words.embedLicence].reduce((sum, said) => sum + textWidth(said, 13), linkGap);
  return (
    14 +
    tall(unbroken(figure.title), text.title, 600) +
    (6 + tall(unbroken(figure.takeaway), text.takeaway)) +
    (4 + tall(unbroken(figure.subtitle), text.subtitle)) +
    (many ? 44 + 12 + Math.max(...steps.map(({ html }) => tall(plain(html), text.step))) : 0) +
    12 +
    12 +
    (figure.note === "" ? 0 : tall(unbroken(figure.note), text.foot) + 4) +
    (tall(sources, text.foot) + 4) +
    (row + 4) +
    (links > room ? 2 : 1) * row +
    12
  );
}

/** Heights of an embed at every width, from its words and pictures alone: no browser is needed to know them. `link` leads to the whole report. */
export function heightBands(figure: RenderedFigure, steps: EmbedSteps["steps"], lang: Lang, link: string): Band[] {
  const stills = steps.map(({ scene }) => figure.still(scene));
  const ratios = {
    narrow: Math.max(...stills.map(({ narrow }) => ratioOf(narrow))),
    wide: Math.max(...stills.map(({ wide }) => ratioOf(wide))),
  };
  const words = allWords[lang];
  const sources = `${words.sources}: ${namedSources(figure, lang, "")
    .map(({ text: said }) => said)
    .join("; ")}`;
  const bands = edges.map((from): Band => {
    const layout = from >= layouts.wide.from ? "wide" : "narrow";
    const constant = wordsHeight({ figure, steps, words, sources, link }, Math.max(from, narrowest));
    return { from, constant, ratio: Math.ceil(ratios[layout] * 1e4) / 1e4, cap: layouts[layout].cap };
  });
  return bands.filter(({ constant, ratio }, index) => constant !== bands[index - 1]?.constant || ratio !== bands[index - 1]?.ratio);
}

/** Height of an embed in a frame of a width, as its bands tell it. */
export function heightAt(bands: readonly Band[], width: number): number {
  const band = bands.findLast(({ from }) => from <= width);
  if (band === undefined) throw new Error(`No height is known at ${width} pixels`);
  return Math.ceil(band.constant + band.ratio * (Math.min(width, band.cap) - sides));
}

/** The same for a stylesheet: the embed is never less tall than its frame was told it would be. */
export const bandRules = (bands: readonly Band[]): string =>
  bands
    .map(({ from, constant, ratio, cap }, index) => {
      const isNew = ratio !== bands[index - 1]?.ratio;
      const rule = `:root{--words:${constant}px${isNew ? `;--ratio:${ratio};--cap:${cap}px` : ""}}`;
      return from === 0 ? rule : `@media (min-width:${from}px){${rule}}`;
    })
    .join("");
