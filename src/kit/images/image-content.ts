import type { CitedSource } from "../table/cited-source.ts";
import type { RenderedFigure } from "../figure/figure.ts";
import type { Lang } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import type { Report } from "../report.ts";
import { type Picture, reportId } from "./image-list.ts";
import type { ImageContent } from "./compose.ts";
import { hasLetters } from "./fonts.ts";
import { pictureWords } from "./words.ts";

const named = 3;

/** Publishers once each; one whose name the picture's font cannot write goes by its address. */
function publishers(sources: readonly CitedSource[]): string[] {
  const said = ({ publisher, url }: CitedSource): string => (hasLetters(publisher, "regular") ? publisher : new URL(url).hostname);
  return [...new Set(sources.map(said))];
}

/** The first sources by their publishers, the others by number: sources are counted as on the page, whoever published them. */
function sourceLine(sources: readonly CitedSource[], lang: Lang): string {
  const [first, others] = [sources.slice(0, named), sources.slice(named)];
  return pictureWords[lang].sources(publishers(first).join("; "), others.length);
}

/** The site's address as people say it. A name that nobody can have stands for a site that is nowhere yet: a picture outlives that. */
function spoken({ site, base }: Site): string {
  const { host } = new URL(site);
  return host.endsWith(".example") ? "" : `${host}${base}`.replace(/\/$/, "");
}

/** Remembers what a chart drew for a width: layouts are compared, and drawing costs more than all the rest. */
function remembered(draw: (width: number) => SVGSVGElement): (width: number) => SVGSVGElement {
  const drawn = new Map<number, SVGSVGElement>();
  return (width) => {
    const svg = drawn.get(width) ?? draw(width);
    drawn.set(width, svg);
    return svg;
  };
}

/** The words over a picture: a scene that has a title of its own goes by it, and the figure's takeaway is not about it. */
function headOf(figure: RenderedFigure, { scene, part }: Pick<Picture, "scene" | "part">): Pick<ImageContent, "title" | "takeaway"> {
  const title = figure.titleOf(scene);
  return part !== scene || title === figure.title ? figure : { title, takeaway: "" };
}

/** What the pictures of one figure say and show, scene by scene. Each scene is drawn but once for a width. */
export function imageContents(
  { brand, words }: Pick<Report, "brand" | "words">,
  figure: RenderedFigure,
  lang: Lang,
  site: Site,
): (picture: Pick<Picture, "figure" | "scene" | "part">) => ImageContent {
  const { licence } = pictureWords[lang];
  const { siteTitle, description, figureCredits } = words[lang];
  const card = figure.card && remembered(figure.card);
  const draws = new Map<string, ImageContent["draw"]>();
  const drawOf = (scene: string): ImageContent["draw"] => {
    const draw = draws.get(scene) ?? remembered((width) => figure.drawn(scene, width));
    draws.set(scene, draw);
    return draw;
  };
  const address = spoken(site);
  return ({ figure: id, scene, part }) => {
    const ofReport = id === reportId;
    const { title, takeaway } = ofReport ? { title: siteTitle, takeaway: "" } : headOf(figure, { scene, part });
    return {
      title,
      takeaway,
      subtitle: ofReport ? description : figure.subtitle,
      label: figure.label(scene),
      source: ofReport ? "" : sourceLine(figure.sources, lang),
      credit: [address, licence, figureCredits[figure.id]].filter(Boolean).join(" · "),
      brand,
      draw: drawOf(scene),
      card,
    };
  };
}
