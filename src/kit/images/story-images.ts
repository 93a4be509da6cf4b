import { statSync } from "node:fs";
import type { RenderedFigure, Still } from "../figure/figure.ts";
import { withRasters } from "../drawing/raster.ts";
import type { Styled } from "../figure/stylesheet.ts";
import { type Lang, underBase } from "../i18n/languages.ts";
import type { LinkedFigures } from "../numbers/linked-table.ts";
import type { PassageDrawings } from "../scrolly/drawings.ts";
import type { DrawnStill } from "../story/passage-wholes.ts";
import type { Ground, StoryStill } from "../story/story-stills.ts";
import { inDark } from "../story/wide-media.ts";
import { hashOf } from "./cache.ts";
import { type Illustrated, rasterAddress, rasterData } from "./raster-files.ts";
import { type GroundStyle, groundStyles, groundStylesheets } from "./still-ground.ts";
import { darkFragment, stillSvg } from "./still-svg.ts";

/** Each still is drawn twice: for a phone and for a desk. */
export const layouts = ["narrow", "wide"] as const;
export type Layout = (typeof layouts)[number];

/** Where a page and its language are. */
interface Place {
  readonly lang: Lang;
  readonly base: string;
}

/** The file of a still in one layout, as a page names it. */
interface StillImage {
  readonly address: string;
  readonly width: string;
  readonly height: string;
}

/** An image that stands on some screens, as a media query. */
interface Source extends StillImage {
  readonly media: string;
}

/** The images of one still: the first source whose screen it is, else the narrow one. */
export interface StillImages {
  readonly sources: readonly Source[];
  readonly image: StillImage;
}

type GroundStyles = Readonly<Record<Ground, GroundStyle>>;

const styles = new WeakMap<Styled, { readonly state: string; readonly styles: GroundStyles }>();

/** Read once a build, and in dev whenever a stylesheet has been saved. */
function stylesOf(report: Styled): GroundStyles {
  const state = import.meta.env?.DEV
    ? groundStylesheets(report)
        .map((file) => statSync(file).mtimeMs)
        .join()
    : "";
  const known = styles.get(report);
  if (known?.state === state) return known.styles;
  const fresh = groundStyles(report);
  styles.set(report, { state, styles: fresh });
  return fresh;
}

const files = new WeakMap<GroundStyle, WeakMap<Still, Map<Layout, string>>>();

/**
 * The file of a still as a build prints it, its lettering as text. Made once for the page, which tells its size and hash, and the file; in
 * dev once as long as neither the still nor a style is another.
 */
export function stillFile(report: Styled & Illustrated, figure: RenderedFigure, { scene, ground }: StoryStill, layout: Layout): string {
  const [style, still] = [stylesOf(report)[ground], figure.still(scene)];
  const inStyle = files.get(style) ?? new WeakMap<Still, Map<Layout, string>>();
  const made = inStyle.get(still) ?? new Map<Layout, string>();
  const file = made.get(layout) ?? stillSvg(withRasters(still[layout], rasterData(report, "medium")), style);
  files.set(style, inStyle.set(still, made.set(layout, file)));
  return file;
}

/** Folder of the stills' files, below the site. */
export const stillsFolder = "stills";

/** "growth.targets.wide.vi", and on an island its name. */
export const stillName = ({ figure, scene, ground }: StoryStill, layout: Layout, lang: Lang): string =>
  [figure, scene, layout, lang, ground === "page" ? "" : ground].filter(Boolean).join(".");

/** "money-registered.narrow.vi": all drawings of a passage in one layout, by its first step. */
export const drawingsName = (firstStep: string, layout: Layout, lang: Lang): string => `${firstStep}.${layout}.${lang}`;

/** What the page's script puts in place of a passage's images, in one layout, and of the links to its tables. */
export function drawingsFile(
  report: Illustrated,
  drawn: readonly Pick<DrawnStill, "still" | "figure">[],
  { tables, labelled }: LinkedFigures,
  layout: Layout,
  base: string,
): string {
  const drawings: PassageDrawings = {
    stills: drawn.flatMap(({ still, figure }) =>
      still === undefined ? [] : withRasters(labelled(figure, layout === "wide" ? still.stage : still.narrow), rasterAddress(report, base)),
    ),
    tables,
  };
  return JSON.stringify(drawings);
}

/** A file may be kept by browsers for long, so its address is another as soon as it shows something else. */
const addressOf = (base: string, path: string, content: string): string => `${underBase(base, path)}?v=${hashOf([content]).slice(0, 8)}`;

function imageOf(
  report: Styled & Illustrated,
  figure: RenderedFigure,
  still: StoryStill,
  layout: Layout,
  { lang, base }: Place,
): StillImage {
  const svg = stillFile(report, figure, still, layout);
  const [, width = "", height = ""] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { address: addressOf(base, `${stillsFolder}/${stillName(still, layout, lang)}.svg`, svg), width, height };
}

/** @param wide the screens on which the still is wide, as `wideMedia` has them */
export function stillImages(
  report: Styled & Illustrated,
  figure: RenderedFigure,
  still: StoryStill,
  wide: string,
  place: Place,
): StillImages {
  const [narrow, large] = layouts.map((layout) => imageOf(report, figure, still, layout, place)) as [StillImage, StillImage];
  const dark = (image: StillImage): StillImage => ({ ...image, address: `${image.address}#${darkFragment}` });
  const bright = { ...large, media: wide };
  // An island is dark in both themes.
  if (still.ground !== "page") return { image: narrow, sources: [bright] };
  return { image: narrow, sources: [{ ...dark(large), media: inDark(wide) }, bright, { ...dark(narrow), media: inDark("all") }] };
}

/** Where a page's script finds the drawings of a passage in one layout. */
export const drawingsAddress = (
  report: Illustrated,
  drawn: readonly DrawnStill[],
  linked: LinkedFigures,
  layout: Layout,
  { lang, base }: Place,
): string => {
  const file = drawingsFile(report, drawn, linked, layout, base);
  return addressOf(base, `drawings/${drawingsName(drawn[0]?.id ?? "", layout, lang)}.json`, file);
};
