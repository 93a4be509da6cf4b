import type { Report } from "../report.ts";
import { updatedOn } from "../table/updated.ts";
import { type Edition, editionIn } from "../story/edition.ts";
import { type Lang, underBase } from "../i18n/languages.ts";
import type { Site } from "../i18n/site.ts";
import { type Picture, picturePath, picturesOf } from "../images/image-list.ts";
import { pictureSize } from "../images/image-size.ts";
import { embedPath, hostScriptPath, storyPath } from "./address.ts";
import { frameHeight } from "./frame-height.ts";
import { heightAt, heightBands } from "./height.ts";
import { type Embeddable, usualWidth } from "./snippets.ts";
import { embedSteps } from "./steps.ts";

/** Widths of columns for which heights are told, and at which the gallery shows an embed. */
export const columnWidths = [320, 600, 1000] as const;

/** Everything that a newsroom is told of a figure in one language. */
export interface EmbedMetadata extends Embeddable {
  readonly id: string;
  readonly lang: Lang;
  readonly takeaway: string;
  /** Address of the embed on this site. */
  readonly path: string;
  /** Height in columns of some widths, in CSS pixels. */
  readonly heights: Readonly<Record<(typeof columnWidths)[number], number>>;
  readonly pictures: readonly Picture[];
  /** The last day on which one of its sources was read. */
  readonly updated: string;
}

function metadataOf({ lang, figure: rendered, chapters }: Edition, report: Report, site: Site): EmbedMetadata[] {
  const absolute = (path: string): string => new URL(path, site.site).href;
  return report.figures.map((definition) => {
    const { id, still } = definition;
    const figure = rendered(id);
    const { steps, anchor } = embedSteps(chapters, definition);
    const bands = heightBands(figure, steps, lang, report.words[lang].wholeStory);
    const pictures = picturesOf(definition, lang);
    const [standing] = pictures;
    if (standing === undefined) throw new Error(`${id} has no picture`);
    const path = embedPath(id, lang, site.base);
    return {
      id,
      lang,
      title: figure.title,
      takeaway: figure.takeaway,
      alt: figure.label(still),
      path,
      embed: absolute(path),
      script: absolute(hostScriptPath(site.base)),
      story: absolute(storyPath(lang, site.base, anchor)),
      picture: {
        address: absolute(picturePath(standing, "png", site.base)),
        twice: absolute(picturePath(standing, "@2x.png", site.base)),
        ...pictureSize(report, figure, standing, site),
      },
      credit: `${report.words[lang].brand}, CC BY 4.0`,
      height: heightAt(bands, usualWidth),
      frameHeight: frameHeight(bands),
      heights: { 320: heightAt(bands, 320), 600: heightAt(bands, 600), 1000: heightAt(bands, 1000) },
      pictures,
      updated: updatedOn(figure),
    };
  });
}

/** The gallery, the list for programs and each answer to oEmbed tell the same, and the size of a picture is known only once it is laid out. */
const known = new WeakMap<Edition, EmbedMetadata[]>();

/** What newsrooms are offered in one language, in the order of the story. Computed once for each edition. */
export function embedMetadataIn(report: Report, lang: Lang, site: Site): EmbedMetadata[] {
  const edition = editionIn(report, lang);
  const metadata = known.get(edition) ?? metadataOf(edition, report, site);
  known.set(edition, metadata);
  return metadata;
}

/** Address of a figure's own card, for links to it. */
export function cardOf({ pictures }: EmbedMetadata, { site, base }: Site): string {
  const card = pictures.find(({ format }) => format === "social");
  if (card === undefined) throw new Error("A figure without a card");
  return new URL(picturePath(card, "png", base), site).href;
}

/** Address of a figure's table. */
export const tablePath = (id: string, lang: Lang, base: string): string => underBase(base, `data/figures/${id}.${lang}.csv`);
