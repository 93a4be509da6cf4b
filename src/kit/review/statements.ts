import { buildDocument } from "../figure/document.ts";
import { factText, proseHtml } from "../story/prose.ts";
import { formatIn } from "../i18n/format.ts";
import { type Lang, langs } from "../i18n/languages.ts";
import type { Statements } from "../report.ts";
import { rowsOf } from "../table/data.ts";
import type { Snapshot } from "./snapshot.ts";
import { changeWords } from "./words.ts";

/** What was told, and what is; null where there was or is nothing. */
export interface Moved {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What of two tellings is not the same, in the order of the newer one. */
export const moved = (before: Statements, after: Statements): Moved[] =>
  [...new Set([...after.keys(), ...before.keys()])]
    .map((what) => ({ what, before: before.get(what) ?? null, after: after.get(what) ?? null }))
    .filter((one) => one.before !== one.after);

/** Every named fact of the prose. */
export const factStatements = ({ report, data }: Snapshot, lang: Lang): Statements =>
  new Map(Object.entries(report.facts(data)).map(([name, fact]) => [name, factText(fact, formatIn(lang))]));

/** Every claim of the prose: whether the data bears it out. */
export const claimStatements = ({ report, data }: Snapshot, lang: Lang): Statements =>
  new Map(Object.entries(report.claims(data)).map(([name, holds]) => [name, changeWords[lang].holds[holds ? "yes" : "no"]]));

/** Every verdict the report reaches. */
export const verdictStatements = ({ report, data }: Snapshot, lang: Lang): Statements => report.verdicts(data, lang);

/** How many rows each table has, and the sums that the report adds up itself. */
export function totalStatements({ report, data }: Snapshot, lang: Lang): Statements {
  const format = formatIn(lang);
  const { rowCount } = changeWords[lang];
  const counts = Object.keys(report.tables).map((name) => [rowCount(name), format.number(rowsOf(data, name).length)] as const);
  return new Map([...counts, ...report.totals(data, lang)]);
}

const sentence = /(?<=[.!?…])\s+(?=[\p{Lu}\p{N}“"(])/u;

/** What a reader of HTML reads. */
function plain(html: string): string {
  const { body } = buildDocument();
  body.innerHTML = html;
  return (body.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

/** Every sentence of the story and every figure's takeaway, in both languages: a number may move a word in one of them only. */
export function sentenceStatements({ report, data, story }: Snapshot): Statements {
  const facts = report.facts(data);
  const steps = story.flatMap(({ id, body }) => {
    const format = formatIn(langs.find((lang) => id.startsWith(`${lang}/`)) ?? "vi");
    return plain(proseHtml(body, facts, format))
      .split(sentence)
      .map((said, index) => [`${id}, ${index + 1}`, said] as const);
  });
  const document = buildDocument();
  const takeaways = langs.flatMap((lang) =>
    report.figures.map((figure) => [`${lang}/${figure.id}`, figure.render(data, lang, document).takeaway] as const),
  );
  return new Map([...steps, ...takeaways]);
}
