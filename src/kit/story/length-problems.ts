import type { Fault, Problem } from "../csv/problem.ts";
import { type Lang, langs, type Localized } from "../i18n/languages.ts";
import { langOf, type StoryFile } from "./references/story-file.ts";

const tooLong = (words: number, most: number): Fault => ({
  code: "story-long",
  severity: "warning",
  rule: { vi: `bài nay dài ${words} chữ, quá ${most}.`, en: `the story has grown to ${words} words, over ${most}.` },
  cure: { vi: "Thêm ở đây thì bớt ở chỗ khác: người đọc có hạn.", en: "What is added here is cut elsewhere: readers have little time." },
});

/** Words that a reader reads; a reference prints about one. */
const wordsIn = ({ body }: StoryFile): number =>
  body
    .replaceAll(/\{[^{}]*\}/g, "{}")
    .split(/\s+/)
    .filter((word) => /\p{L}|\{/u.test(word)).length;

/** A language whose story has more words than the report wants. */
export const lengthProblems = (folder: string, files: readonly StoryFile[], most: Localized<number> | undefined): Problem[] =>
  langs.flatMap((lang: Lang) => {
    const words = files.filter(({ id }) => langOf(id) === lang).reduce((sum, file) => sum + wordsIn(file), 0);
    const limit = most?.[lang] ?? Infinity;
    return words > limit ? [{ ...tooLong(words, limit), file: `${folder}/${lang}` }] : [];
  });
