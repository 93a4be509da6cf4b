import { escapeHtml, tag } from "../figure/escape.ts";

/** What a snippet tells of a figure. Addresses are absolute: they are pasted into other people's pages. */
export interface Embeddable {
  readonly title: string;
  /** What the picture shows, for who does not see it. */
  readonly alt: string;
  readonly embed: string;
  readonly script: string;
  readonly story: string;
  readonly picture: { readonly address: string; readonly twice: string; readonly width: number; readonly height: number };
  readonly credit: string;
  /** Height in a column of `usualWidth`, and in one of any width as a CSS length. */
  readonly height: number;
  readonly frameHeight: string;
}

/** The column for which a frame's plain `height` is right, where a host drops all styles. */
export const usualWidth = 600;

const frame = ({ embed, title, height }: Embeddable, style: string): string =>
  tag("iframe", { src: embed, title, width: "100%", height, loading: "lazy", style }, "");

/** A frame that has the right height at every width, without any script. */
export const frameSnippet = (figure: Embeddable): string =>
  tag(
    "div",
    { style: `position:relative;height:0;padding-bottom:${figure.frameHeight}` },
    frame(figure, "position:absolute;top:0;left:0;width:100%;height:100%;border:0"),
  );

/** A frame that our script keeps at the height of what it holds, also after a reader has opened the table. */
export const scriptSnippet = (figure: Embeddable): string =>
  `${frame(figure, "width:100%;border:0")}\n${tag("script", { src: figure.script, async: "" }, "")}`;

/**
 * A picture with a link, for places that take no frames: feeds, mail, Apple News. Its width is a share of the column in the attribute too:
 * where all styles are dropped, a width in pixels would run over a narrow column.
 */
export function pictureSnippet({ picture, alt, story, title, credit }: Embeddable): string {
  const { address, twice, width, height } = picture;
  const style = `width:100%;max-width:${width}px;height:auto;aspect-ratio:${width}/${height}`;
  const img = tag("img", { src: address, srcset: `${twice} 2x`, alt, width: "100%", loading: "lazy", style });
  const caption = tag("figcaption", {}, `${escapeHtml(title)} ${tag("a", { href: story }, escapeHtml(credit))}`);
  return tag("figure", {}, `\n${tag("a", { href: story }, img)}\n${caption}\n`);
}

/** An address to paste on a line of its own, where a CMS asks the address what it is. */
export const addressSnippet = ({ embed }: Embeddable): string => embed;

/** The one frame of an oEmbed answer. A client may reduce it to src, title, width and height. */
export const oembedFrame = (figure: Embeddable): string => frame(figure, "border:0");
