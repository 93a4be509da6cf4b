import { buildDocument } from "../figure/document.ts";
import { plainTitle, proseHtml } from "../story/prose.ts";
import { type References, referencesOf } from "../story/references/references.ts";
import { type Say, sayingIn } from "../story/references/say.ts";
import { isSlip } from "../story/references/slip.ts";
import { langOf, type StoryFile } from "../story/references/story-file.ts";
import { UserError } from "../csv/problem.ts";
import { formatIn } from "../i18n/format.ts";
import { type Lang, langs } from "../i18n/languages.ts";
import type { Statements } from "../report.ts";
import { rowsOf } from "../table/data.ts";
import { drawable } from "./drawable.ts";
import type { Snapshot } from "./snapshot.ts";
import { changeWords } from "./words.ts";

/** What was told, and what is; null where there was or is nothing. */
export interface StatementChange {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What of two tellings is not the same, in the order of the newer one. */
export const statementChanges = (before: Statements, after: Statements): StatementChange[] =>
  [...new Set([...after.keys(), ...before.keys()])]
    .map((what) => ({ what, before: before.get(what) ?? null, after: after.get(what) ?? null }))
    .filter((one) => one.before !== one.after);

const referencesIn = ({ report, story }: Snapshot): References => referencesOf(report, story.names.definitions);

/** What can be said; what cannot is among the faults of its state. */
function* sayable<T>(texts: Iterable<string>, tell: (text: string) => T): Generator<readonly [string, T]> {
  for (const text of new Set(texts))
    try {
      yield [text, tell(text)];
    } catch (error) {
      if (!isSlip(error)) throw error;
    }
}

/** Every figure that sentences name, by its name or as they write it. */
export function figureStatements(snapshot: Snapshot, lang: Lang): Statements {
  const { data, story } = snapshot;
  const say = sayingIn(referencesIn(snapshot), data, lang);
  const texts = [
    ...story.names.definitions.map(({ name }) => name),
    ...story.files.flatMap(({ references }) => references.map(({ text }) => text)),
  ];
  return new Map(sayable(texts, (text) => say(text).text));
}

/** Every claim that sentences rest on: whether the data bears it out. */
export function claimStatements(snapshot: Snapshot, lang: Lang): Statements {
  const references = referencesIn(snapshot);
  const texts = snapshot.story.files.flatMap(({ holds }) => holds.map(({ text }) => text));
  const { holds: words } = changeWords[lang];
  return new Map(sayable(texts, (text) => words[references.understand(text).claim()(snapshot.data).holds ? "yes" : "no"]));
}

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

/** A story that today's rules cannot read is no reason to show a stack. */
function inWords({ file }: StoryFile, lang: Lang, say: () => string): string {
  try {
    return say();
  } catch (error) {
    throw isSlip(error) ? new UserError(`${file}: ${error.fault.rule[lang]}`) : error;
  }
}

/**
 * Every heading and sentence of the story and every figure's takeaway, in both languages: a number may move a word in one of them only.
 *
 * @param lang whoever asks: a story that cannot be read is told in it
 */
export function sentenceStatements(snapshot: Snapshot, lang: Lang): Statements {
  const { report, data, story } = snapshot;
  const references = referencesIn(snapshot);
  const say = (file: StoryFile): Say => sayingIn(references, data, langOf(file.id));
  const headings = story.files.flatMap((file) =>
    ["kicker", "title"]
      .filter((field) => file.fields.includes(field))
      .map((field, index) => {
        const heading = file.prose[index]?.text ?? "";
        return [`${file.id}, ${field}`, inWords(file, lang, () => plainTitle(heading, say(file)))] as const;
      }),
  );
  const steps = story.files.flatMap((file) =>
    plain(inWords(file, lang, () => proseHtml(file.body, say(file))))
      .split(sentence)
      .map((said, index) => [`${file.id}, ${index + 1}`, said] as const),
  );
  const document = buildDocument();
  const takeaways = langs.flatMap((lang) =>
    report.figures.flatMap((figure) => {
      const takeaway = drawable(() => figure.render(data, lang, document).takeaway);
      return takeaway === undefined ? [] : [[`${lang}/${figure.id}`, takeaway] as const];
    }),
  );
  return new Map([...headings, ...steps, ...takeaways]);
}
