import { Marked, type RendererThis, type Tokens } from "marked";
import { Refusal } from "../csv/problem.ts";
import type { Format } from "../i18n/format.ts";
import type { Fact, Facts } from "./fact.ts";

/** How a sentence wants a fact said. Without a style: in full, with its unit and the source's "over" or "nearly". */
const styles = ["bare", "billions", "short", "late"] as const;
type Style = (typeof styles)[number];

const isStyle = (word: string): word is Style => styles.some((style) => style === word);

/** {fact-name} or {fact-name:style}. */
export const factPattern = /\{([a-z0-9-]+)(?::([a-z]+))?\}/;

/** A fact in a language's own form. */
export function factText(fact: Fact, format: Format, style?: Style): string {
  switch (fact.kind) {
    case "date":
      return style === "late" ? format.late(fact.span) : format.date(fact.span, style === "short" ? "short" : "long");
    case "count":
      return format.number(fact.value);
    case "amount":
      if (style === "billions")
        return format.billions(fact.value, fact.value % 1000 === 0 ? 0 : fact.value % 100 === 0 ? 1 : 2, fact.qualifier);
      return style === "bare" ? format.number(fact.value) : format.amount(fact.value, fact.unit, fact.qualifier);
  }
}

/** A day keeps to its month at the edge of a line too. */
const unbroken = (text: string): string => text.replace(/^(\d{1,2}) (?=\p{L})/u, "$1\u00a0");

/** Looks up a reference; a slip in a story file stops the build with the file's name in the message of the caller. */
export function resolveFact(facts: Facts, name: string, style: string | undefined, format: Format): string {
  const fact = facts[name];
  if (fact === undefined) throw new Refusal(`Unknown fact {${name}}. See src/report/facts/facts.ts.`);
  if (style !== undefined && !isStyle(style)) throw new Refusal(`Unknown style in {${name}:${style}}. Known: ${styles.join(", ")}.`);
  return factText(fact, format, style);
}

interface FactToken extends Tokens.Generic {
  readonly text: string;
  readonly factKind: Fact["kind"];
}

/** [Lite-On](mark:lite-on) names a mark of the step's picture, by its key. */
const markAddress = /^mark:(?<key>[a-z0-9-]+)$/;

/** The keys of the marks that a step's sentences name. */
export const namedMarks = (html: string): string[] => [...html.matchAll(/ data-mark="([^"]+)"/g)].flatMap(([, key]) => key ?? []);

/**
 * Markdown with fact references and named marks → HTML. A fact is marked, so that the page can show that it is one; a name is a
 * plain span until a script can show its mark.
 */
export function proseHtml(markdown: string, facts: Facts, format: Format): string {
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
        name: "fact",
        level: "inline",
        start: (source) => source.indexOf("{"),
        tokenizer: (source) => {
          const match = new RegExp(`^${factPattern.source}`).exec(source);
          const [raw, name, style] = match ?? [];
          if (raw === undefined || name === undefined) return undefined;
          const text = resolveFact(facts, name, style, format);
          return { type: "fact", raw, text, factKind: facts[name]?.kind };
        },
        renderer(this: RendererThis, token) {
          // Only our own tokenizer makes tokens of this type.
          const { text, factKind } = token as FactToken;
          return `<span class="fact fact-${factKind}">${factKind === "date" ? unbroken(text) : text}</span>`;
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
