import type { Lang } from "../i18n/languages.ts";
import { type Changes, isRefused } from "./changes.ts";
import { namelessReasons, type Question, waysToAnswer } from "./question.ts";
import type { StatementChange } from "./statements.ts";
import type { Reread } from "./reread.ts";
import type { CellChange, RowChange } from "./row-changes.ts";
import { type ChangeWords, changeWords } from "./words.ts";

/** One thing to read, and what belongs to it. */
export interface Item {
  readonly text: string;
  readonly details: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

/** The report on changes, before anyone knows whether it becomes lines of a terminal, Markdown or a page. */
export interface Outline {
  readonly title: string;
  readonly sections: readonly Section[];
  /** Said last: that nothing changed, or that this cannot be published. */
  readonly end: string | undefined;
}

const plain = (text: string): Item => ({ text, details: [] });
const fromTo = (before: string | null, after: string | null, { empty }: ChangeWords): string => `${before || empty} → ${after || empty}`;

const cellItem = ({ column, before, after }: CellChange, kind: RowChange["kind"], words: ChangeWords): string =>
  `${column}: ${kind === "changed" ? fromTo(before, after, words) : kind === "added" ? after : before}`;

const rowItem = ({ table, key, was, kind, line, cells }: RowChange, words: ChangeWords): Item => ({
  text: `data/${table}.csv${line === undefined ? "" : `, ${words.line(line)}`}: ${key}${was === undefined ? "" : ` (${words.renamed(was)})`}`,
  details: cells.map((cell) => cellItem(cell, kind, words)),
});

function questionItem(question: Question, lang: Lang): Item {
  const words = changeWords[lang];
  const { dataset, key, column, line, asked, answer } = question;
  const place = [`data/${dataset}.csv`, line === undefined ? "" : words.line(line), key ?? "", column ?? ""].filter(Boolean).join(", ");
  return { text: `${place}: ${asked[lang]}`, details: [(answer ?? waysToAnswer(question))[lang]] };
}

/** What waits for an answer, with reasons that name nothing of it; and what has been answered. */
function questionSections({ questions, reasons }: Changes, lang: Lang): Section[] {
  const words = changeWords[lang];
  const [settled, open] = [true, false].map((isSettled) => questions.filter(({ answer }) => (answer !== undefined) === isSettled));
  const asked = [...new Set(open?.map(({ dataset }) => dataset))];
  const nameless = asked.length > 0 ? namelessReasons(reasons, asked).map(words.nameless) : [];
  const items = (some: readonly Question[] = []): Item[] => some.map((question) => questionItem(question, lang));
  return [
    { title: words.questions, items: [...items(open), ...nameless.map(plain)] },
    { title: words.answered, items: items(settled) },
  ];
}

const movedItem = ({ what, before, after }: StatementChange, words: ChangeWords): Item => plain(`${what}: ${fromTo(before, after, words)}`);

/** A sentence is too long to stand beside its other self. */
const sentenceItem = ({ what, before, after }: StatementChange, words: ChangeWords): Item => ({
  text: what,
  details: [`${words.before}: ${before ?? words.empty}`, `${words.after}: ${after ?? words.empty}`],
});

/** More than these are read by nobody. */
const mostReread = 25;
const longest = 240;

const rereadItem = ({ file, line, key, said, why }: Reread, lang: Lang): Item => ({
  text: `${[file, line === undefined ? "" : changeWords[lang].line(line), key ?? ""].filter(Boolean).join(", ")}: ${why[lang]}`,
  details: [said.length > longest ? `${said.slice(0, longest)}…` : said],
});

function rereadItems({ reread }: Changes, lang: Lang): Item[] {
  const rest = reread.length - mostReread;
  return [...reread.slice(0, mostReread).map((one) => rereadItem(one, lang)), ...(rest > 0 ? [plain(changeWords[lang].more(rest))] : [])];
}

/** Names of the figures that are drawn differently, each with the scenes in which they are. */
const drawnItems = ({ drawings }: Changes): Item[] =>
  [...Map.groupBy(drawings, ({ figure }) => figure)].map(([figure, scenes]) =>
    plain(`${scenes[0]?.title ?? figure} (${figure}): ${scenes.map(({ scene }) => scene).join(", ")}`),
  );

/** What changed, most pressing first. Sections with nothing to say are left out. */
export function outline(changes: Changes, lang: Lang): Outline {
  const words = changeWords[lang];
  const { against, rows, totals, facts, verdicts, claims, sentences, limits, faults } = changes;
  const all = (items: readonly StatementChange[]) => items.map((item) => movedItem(item, words));
  const rowsOf = (kind: RowChange["kind"]): Section => {
    const items = rows.filter((row) => row.kind === kind).map((row) => rowItem(row, words));
    return { title: `${words.kinds[kind]} (${items.length})`, items };
  };
  const sections: Section[] = [
    { title: words.faults, items: faults.map(plain) },
    ...questionSections(changes, lang),
    { title: words.limits, items: [...(against.doubt ? [words.doubt] : []), ...limits].map(plain) },
    { title: words.reread, items: rereadItems(changes, lang) },
    ...(["changed", "added", "removed"] as const).map(rowsOf),
    { title: words.totals, items: all(totals) },
    { title: words.verdicts, items: all(verdicts) },
    { title: words.claims, items: all(claims) },
    { title: words.facts, items: all(facts) },
    { title: words.sentences, items: sentences.map((sentence) => sentenceItem(sentence, words)) },
    { title: words.drawings, items: drawnItems(changes) },
  ].filter(({ items }) => items.length > 0);
  const silent = sections.every(({ title }) => title === words.limits);
  return {
    title: words.title(against.ref, against.day),
    sections,
    end: isRefused(changes) ? words.refused : silent ? words.none : undefined,
  };
}
