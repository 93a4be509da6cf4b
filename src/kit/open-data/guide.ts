import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";
import type { Lang } from "../i18n/languages.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Only what Markdown makes becomes markup, and only web addresses become links. */
const marked = new Marked({
  renderer: {
    html: ({ text }) => escaped(text),
    // Below the section's own heading, however the file counts its levels.
    heading({ tokens }) {
      return `<h3>${this.parser.parseInline(tokens)}</h3>\n`;
    },
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens);
      return /^https?:\/\//.test(href) ? `<a href="${escaped(href).replaceAll('"', "%22")}" rel="noopener">${inner}</a>` : inner;
    },
    image: ({ text }) => escaped(text),
  },
});

/** What a table's documentation says in one language beside its title and its columns: Vietnamese first, then below a heading `English`. */
export function guideText(markdown: string, lang: Lang): string {
  const [vietnamese = "", english = ""] = markdown.split(/^##? English$/m);
  const own = lang === "vi" ? vietnamese : english;
  return own
    .replace(/^# .*$/m, "")
    .replace(/^## Tiếng Việt$/m, "")
    .replace(/<!-- fields -->[\s\S]*?<!-- \/fields -->/, "")
    .trim();
}

/** The same as HTML, from the file beside the table; undefined where a table has none. */
export function tableGuide(folder: string, table: string, lang: Lang): string | undefined {
  const file = join(folder, `${table}.md`);
  const text = existsSync(file) ? guideText(readFileSync(file, "utf8"), lang) : "";
  return text === "" ? undefined : marked.parse(text, { async: false });
}
