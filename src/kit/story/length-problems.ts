import type { Fault, Problem } from "../csv/problem.ts";
import { type Lang, langs, type Localized } from "../i18n/languages.ts";
import { langOf, type StoryFile } from "./references/story-file.ts";

/** How much a report lets its story grow. */
export interface StoryLimits {
  readonly words: Localized<number>;
  /** Steps that show a figure, in one language. */
  readonly steps: number;
  /** How a language says that something is not known, and how often it may. Quotations do not count, nor does the appendix. */
  readonly unknown: { readonly said: Localized<RegExp>; readonly most: number };
}

const cure = {
  vi: "Thêm ở đây thì bớt ở chỗ khác: người đọc có hạn.",
  en: "What is added here is cut elsewhere: readers have little time.",
};

const tooLong = (words: number, most: number): Fault => ({
  code: "story-long",
  severity: "warning",
  rule: { vi: `bài nay dài ${words} chữ, quá ${most}.`, en: `the story has grown to ${words} words, over ${most}.` },
  cure,
});
const tooManySteps = (steps: number, most: number): Fault => ({
  code: "story-of-many-steps",
  severity: "warning",
  rule: { vi: `bài nay có ${steps} bước, quá ${most}.`, en: `the story has grown to ${steps} steps, over ${most}.` },
  cure: {
    vi: "Bước nào không đáng một lần cuộn thì gộp lại, hoặc đưa vào ghi chú hay bảng của hình.",
    en: "Join steps that are not worth a scroll, or put what they say into the figure’s note or table.",
  },
});
const tooOftenUnknown = (times: number, most: number): Fault => ({
  code: "story-of-many-unknowns",
  severity: "warning",
  rule: {
    vi: `bài nói “chưa rõ”, “không tìm được” ${times} lần, quá ${most}.`,
    en: `the story says “not known” or “not found” ${times} times, over ${most}.`,
  },
  cure: {
    vi: "Giữ chỗ nào người đọc thật sự hỏi; còn lại để ở ghi chú của hình và ở danh sách điều chưa biết.",
    en: "Keep it where readers would ask; the rest belongs in notes of figures and in the list of what is not known.",
  },
});

/** Words that a reader reads; a reference prints about one. */
const wordsIn = ({ body }: StoryFile): number =>
  body
    .replaceAll(/\{[^{}]*\}/g, "{}")
    .split(/\s+/)
    .filter((word) => /\p{L}|\{/u.test(word)).length;

const chapterOf = ({ id }: StoryFile): string => id.slice(0, id.lastIndexOf("/"));

/** What is told, without chapters that say how it was found out. */
function withoutAppendix(files: readonly StoryFile[]): StoryFile[] {
  const after = new Set(files.filter(({ fields }) => fields.includes("appendix")).map(chapterOf));
  return files.filter((file) => !after.has(chapterOf(file)));
}

const timesIn = ({ body }: StoryFile, said: RegExp): number => body.replaceAll(/“[^”]*”/g, "").match(new RegExp(said, "giu"))?.length ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A language whose story has more words, steps or unknowns than the report wants. */
export const lengthProblems = (folder: string, files: readonly StoryFile[], limits: StoryLimits | undefined): Problem[] =>
  limits === undefined
    ? []
    : langs.flatMap((lang: Lang) => {
        const own = files.filter(({ id }) => langOf(id) === lang);
        const words = sum(own.map(wordsIn));
        const steps = own.filter(({ figure }) => figure !== undefined).length;
        const unknown = sum(withoutAppendix(own).map((file) => timesIn(file, limits.unknown.said[lang])));
        const faults = [
          ...(words > limits.words[lang] ? [tooLong(words, limits.words[lang])] : []),
          ...(steps > limits.steps ? [tooManySteps(steps, limits.steps)] : []),
          ...(unknown > limits.unknown.most ? [tooOftenUnknown(unknown, limits.unknown.most)] : []),
        ];
        return faults.map((fault) => ({ ...fault, file: `${folder}/${lang}` }));
      });
