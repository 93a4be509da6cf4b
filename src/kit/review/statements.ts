import { Parser } from "htmlparser2";
import { buildDocument } from "../figure/document.ts";
import { factText, proseHtml } from "../story/prose.ts";
import { figures } from "../../report/figures/figures.ts";
import { verdictWords } from "../../report/figures/ledger/words.ts";
import { formatIn } from "../i18n/format.ts";
import { type Lang, langs } from "../i18n/languages.ts";
import { claimsOf } from "../../report/facts/claims.ts";
import { addable, capitalOf, factsOf } from "../../report/facts/facts.ts";
import { ledger } from "../../report/promises/verdicts.ts";
import type { Edition } from "./snapshot.ts";
import { changeWords } from "./words.ts";

/** Something a reader is told, by the name under which the desk knows it. Told in the language of whoever asks. */
export type Told = ReadonlyMap<string, string>;

/** What was told, and what is; null where there was or is nothing. */
export interface Moved {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What of two tellings is not the same, in the order of the newer one. */
export const moved = (before: Told, after: Told): Moved[] =>
  [...new Set([...after.keys(), ...before.keys()])]
    .map((what) => ({ what, before: before.get(what) ?? null, after: after.get(what) ?? null }))
    .filter((one) => one.before !== one.after);

/** Every named fact of the prose. */
export const factsTold = ({ data }: Edition, lang: Lang): Told =>
  new Map(Object.entries(factsOf(data)).map(([name, fact]) => [name, factText(fact, formatIn(lang))]));

/** Every claim of the prose: whether the data bears it out. */
export const claimsTold = ({ data }: Edition, lang: Lang): Told =>
  new Map(Object.entries(claimsOf(data)).map(([name, holds]) => [name, changeWords[lang].holds[holds ? "yes" : "no"]]));

/** Every promise's verdict. */
export const verdictsTold = ({ data }: Edition, lang: Lang): Told =>
  new Map(ledger(data).entries.map(({ title, verdict }) => [title[lang], verdictWords[lang][verdict]]));

/** How many rows each table has, and the sums of money that the report adds up itself. */
export function totalsTold({ data }: Edition, lang: Lang): Told {
  const format = formatIn(lang);
  const words = changeWords[lang];
  const promised = data.park_promises.reduce((sum, { amount }) => sum + amount, 0);
  return new Map([
    ...Object.entries(data).map(([table, rows]) => [words.rowCount(table), format.number(rows.length)] as const),
    [words.promised, format.amount(promised, "million-usd")],
    [words.capital, format.amount(capitalOf(data.projects.filter(addable)), "million-usd")],
  ]);
}

const sentence = /(?<=[.!?…])\s+(?=[\p{Lu}\p{N}“"(])/u;

/** What a reader of HTML reads. */
function plain(html: string): string {
  let text = "";
  const parser = new Parser({ ontext: (part) => void (text += part) });
  parser.end(html);
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Every sentence of the story and every figure's takeaway, in both languages: a number may move a word in one of them only. */
export function sentencesTold({ data, story }: Edition): Told {
  const facts = factsOf(data);
  const steps = story.flatMap(({ id, body }) => {
    const format = formatIn(langs.find((lang) => id.startsWith(`${lang}/`)) ?? "vi");
    return plain(proseHtml(body, facts, format))
      .split(sentence)
      .map((said, index) => [`${id}, ${index + 1}`, said] as const);
  });
  const document = buildDocument();
  const takeaways = langs.flatMap((lang) =>
    figures.map((figure) => [`${lang}/${figure.id}`, figure.render(data, lang, document).takeaway] as const),
  );
  return new Map([...steps, ...takeaways]);
}
