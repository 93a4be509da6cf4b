import { Marked, type RendererThis, type Tokens } from "marked";
import { inBraces } from "./references/story-file.ts";
import type { ReferenceText, Say } from "./references/say.ts";

/** A day keeps to its month at the edge of a line too. */
const unbroken = (text: string): string => text.replace(/^(\d{1,2}) (?=\p{L})/u, "$1\u00a0");

/** A word of a table stands in HTML as it was typed. */
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A reference, where a text begins with one. */
const atStart = new RegExp(`^${inBraces.source}`);

interface FigureToken extends Tokens.Generic {
  readonly said: ReferenceText;
  /** What stands in the sentence for the figure. */
  readonly words: string | undefined;
}

/** [Lite-On](mark:lite-on) names a mark of the step's picture, by its key. */
const markAddress = /^mark:(?<key>[a-z0-9-]+)$/;

/** Where a number leads. */
export interface NumberLink {
  readonly href: string;
  /** Number of its note on paper, where nothing can be opened. */
  readonly note?: number | undefined;
  /** Out of a frame: a window of its own. */
  readonly target?: "_blank";
}

/** Where each number leads, by the id of its card. */
export type NumberLinks = (id: string) => NumberLink;

const attributesOf = ({ href, note, target }: NumberLink): string =>
  `href="${href}"` +
  (note === undefined ? "" : ` data-note="${note}"`) +
  (target === undefined ? "" : ` target="${target}" rel="noopener"`);

/** Markdown in which references are printed, or words stand for them. Of one text: it knows which amount was its first. */
function markedWith(say: Say, links: NumberLinks | undefined): Marked {
  let hasLead = false;
  return new Marked({
    renderer: {
      link({ href, tokens }) {
        const key = markAddress.exec(href)?.groups?.["key"];
        // As any link.
        if (key === undefined) return false;
        const name = this.parser.parseInline(tokens);
        // A name of one word is not cut at its hyphen.
        return `<span class="named${name.includes(" ") ? "" : " whole"}" data-mark="${key}">${name}</span>`;
      },
    },
    extensions: [
      {
        name: "figure",
        level: "inline",
        start: (source) => inBraces.exec(source)?.index,
        tokenizer: (source) => {
          const { 0: raw, groups: { words, reference } = {} } = atStart.exec(source) ?? {};
          return raw === undefined || reference === undefined ? undefined : { type: "figure", raw, words, said: say(reference) };
        },
        renderer(this: RendererThis, token) {
          // Only our own tokenizer makes tokens of this type.
          const { said, words } = token as FigureToken;
          const html = words === undefined && said.kind === "date" ? unbroken(said.text) : escaped(words ?? said.text);
          // One amount a step stands out; the others are quiet until they are asked.
          const isLead = words === undefined && said.kind === "amount" && !hasLead;
          hasLead ||= isLead;
          const classes = isLead ? "fact fact-lead" : "fact";
          return links === undefined
            ? `<span class="${classes}">${html}</span>`
            : `<a class="${classes}" ${attributesOf(links(said.id))}>${html}</a>`;
        },
      },
    ],
  });
}

/**
 * Markdown with references and named marks → HTML. A figure is marked, so that the page can show that it is one, and leads to its card
 * where the page has a link for it, and so do words that stand for a figure; a name is a plain span until a script can show its mark.
 */
export const proseHtml = (markdown: string, say: Say, links?: NumberLinks): string =>
  markedWith(say, links).parse(markdown, { async: false });

/** A title with *brown* and **green** words, and with numbers that lead to their cards → HTML. */
export const titleHtml = (title: string, say: Say, links?: NumberLinks): string =>
  markedWith(say, links).parseInline(title, { async: false });

/** The same title as plain text. */
export const plainTitle = (title: string, say: Say): string =>
  title
    .replaceAll(new RegExp(inBraces, "g"), (_, words: string | undefined, reference: string) => words ?? say(reference).text)
    .replaceAll("*", "");
