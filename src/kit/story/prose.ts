import { Marked, type RendererThis, type Tokens } from "marked";
import { inBraces } from "./references/story-file.ts";
import type { ReferenceText, Say } from "./references/say.ts";

/** A day keeps to its month at the edge of a line too. */
const unbroken = (text: string): string => text.replace(/^(\d{1,2}) (?=\p{L})/u, "$1\u00a0");

/** A word of a table stands in HTML as it was typed. */
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

interface FigureToken extends Tokens.Generic {
  readonly said: ReferenceText;
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

/**
 * Markdown with references and named marks → HTML. A figure is marked, so that the page can show that it is one, and leads to its card
 * where the page has a link for it; a name is a plain span until a script can show its mark.
 */
export function proseHtml(markdown: string, say: Say, links?: NumberLinks): string {
  let hasLead = false;
  const marked = new Marked({
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
        start: (source) => source.indexOf("{"),
        tokenizer: (source) => {
          const [raw, reference] = new RegExp(`^${inBraces.source}`).exec(source) ?? [];
          return raw === undefined || reference === undefined ? undefined : { type: "figure", raw, said: say(reference) };
        },
        renderer(this: RendererThis, token) {
          // Only our own tokenizer makes tokens of this type.
          const { id, text, kind } = (token as FigureToken).said;
          const html = kind === "date" ? unbroken(text) : escaped(text);
          // One amount a step stands out; the others are quiet until they are asked.
          const isLead = kind === "amount" && !hasLead;
          hasLead ||= isLead;
          const classes = isLead ? "fact fact-lead" : "fact";
          return links === undefined
            ? `<span class="${classes}">${html}</span>`
            : `<a class="${classes}" ${attributesOf(links(id))}>${html}</a>`;
        },
      },
    ],
  });
  return marked.parse(markdown, { async: false });
}

/** A title with *brown* and **green** words → HTML. */
export const titleHtml = (title: string): string => new Marked().parseInline(title, { async: false });

/** The same title as plain text. */
export const plainTitle = (title: string): string => title.replaceAll("*", "");
