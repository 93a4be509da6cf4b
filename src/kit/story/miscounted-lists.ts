import type { Fault, Problem } from "../csv/problem.ts";
import { countWord } from "../i18n/count-word.ts";
import type { Lang } from "../i18n/languages.ts";
import { langOf, type StoryFile } from "./references/story-file.ts";
import { placeIn, type Written } from "./references/written.ts";

const miscounted = (items: number): Fault => ({
  code: "list-miscounted",
  rule: {
    vi: `tiêu đề đếm khác danh sách bên dưới, nay có ${items} mục.`,
    en: `the title counts otherwise than the list below it, which has ${items} items.`,
  },
  cure: {
    vi: "Sửa số trong tiêu đề, hoặc viết tiêu đề không có số.",
    en: "Correct the count in the title, or write a title without one.",
  },
});

const counts = [2, 3, 4, 5, 6, 7, 8, 9];

/** The count that a title begins with: "Sáu điều…", "Six things…". With figures after it the Vietnamese five is a year. */
function countIn(title: string, lang: Lang): number | undefined {
  const [, first = "", next = ""] = /^\s*(\p{L}+)\s*(\S?)/u.exec(title.normalize("NFC")) ?? [];
  return /\d/.test(next) ? undefined : counts.find((count) => countWord(count, lang) === first.toLowerCase());
}

/** How many items each list of a text has: lines with a dash that follow one another, their own further lines between them. */
function listsIn(body: string): number[] {
  const marks = body.split("\n").map((line) => (/^[-*] /.test(line) ? "-" : /^(?:\s{2,}.*)?$/.test(line) ? "" : "|"));
  return marks
    .join("")
    .split("|")
    .flatMap((items) => items.length || []);
}

/** A title that says how many items the list below it has, and how many that are. Of two lists none is meant for sure. */
export function listCount(
  step: StoryFile,
): { readonly title: Written; readonly counted: number; readonly items: number; readonly word: string } | undefined {
  const title = step.fields.includes("title") ? step.prose[step.fields.includes("kicker") ? 1 : 0] : undefined;
  const counted = title && countIn(title.text, langOf(step.id));
  const [items, ...others] = listsIn(step.body);
  if (title === undefined || counted === undefined || items === undefined || others.length > 0) return undefined;
  return { title, counted, items, word: /\p{L}+/u.exec(title.text)?.[0] ?? "" };
}

/** Titles that say how many items the list below them has, and no longer do once one is taken out. */
export const miscountedLists = (files: readonly StoryFile[]): Problem[] =>
  files.flatMap((step): Problem[] => {
    const { title, counted, items } = listCount(step) ?? {};
    if (title === undefined || items === undefined || counted === items) return [];
    return [{ ...miscounted(items), ...placeIn(step.file, title), value: title.text }];
  });
