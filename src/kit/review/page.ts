import { readFileSync } from "node:fs";
import { chartStylesheet } from "../figure/stylesheet.ts";
import type { Lang } from "../i18n/languages.ts";
import type { Report } from "../report.ts";
import type { Changes } from "./changes.ts";
import type { DrawingChange } from "./drawings.ts";
import { type Item, outline } from "./outline.ts";
import { escapeHtml } from "../figure/escape.ts";
import { changeWords } from "./words.ts";

const item = ({ text, details }: Item): string =>
  `<li>${escapeHtml(text).replaceAll("\n", "<br>")}${details.length > 0 ? `<ul>${details.map((detail) => `<li>${escapeHtml(detail)}</li>`).join("")}</ul>` : ""}</li>`;

/** A picture as it was beside the picture as it is. */
const pair = ({ title, scene, before, after }: DrawingChange, lang: Lang): string => {
  const side = (name: string, svg: string) => `<figure><figcaption>${escapeHtml(name)}</figcaption>${svg}</figure>`;
  const { before: was, after: is } = changeWords[lang];
  return `<section class="pair"><h4>${escapeHtml(`${title}: ${scene}`)}</h4><div>${side(was, before)}${side(is, after)}</div></section>`;
};

/** The report on changes as a part of a page, with every changed picture in both states. */
export function changesHtml(changes: Changes, lang: Lang): string {
  const { title, sections, end } = outline(changes, lang);
  const lists = sections.map(({ title: heading, items }) => `<h3>${escapeHtml(heading)}</h3><ul>${items.map(item).join("")}</ul>`);
  const pairs = changes.drawings.map((drawing) => pair(drawing, lang));
  return [`<h2>${escapeHtml(title)}</h2>`, ...lists, ...pairs, ...(end ? [`<p class="end">${escapeHtml(end)}</p>`] : [])].join("\n");
}

/** The report on changes as a page in one file. */
export function changesPage(report: Report, changes: Changes, lang: Lang): string {
  const [tokens, desk] = ["tokens", "desk"].map((name) => readFileSync(`src/styles/${name}.css`, "utf8"));
  const styles = [tokens, chartStylesheet(report), desk].join("\n");
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">`;
  const title = outline(changes, lang).title;
  return `<!doctype html>\n<html lang="${lang}"><head>${head}<title>${escapeHtml(title)}</title><style>${styles}</style></head><body class="desk">${changesHtml(changes, lang)}</body></html>\n`;
}
