import type { Text } from "../csv/problem.ts";
import type { Lang } from "../i18n/languages.ts";
import { gapWords } from "./gap-words.ts";
import type { Reread } from "./reread.ts";
import type { Snapshot } from "./snapshot.ts";

const why: Text = {
  vi: "viết khi bảng này còn thiếu điều nay đã có.",
  en: "written while this table lacked something that it has now.",
};

const isSaid = (text: string, word: string): boolean => new RegExp(`(?<![\\p{L}\\d-])${word}(?![\\p{L}\\d-])`, "iu").test(text);

/** Lines of a table's guide that say what is not known. The table of its columns says it of cells, whatever they hold. */
function* gapsIn(markdown: string, lang: Lang, words: readonly string[]): Generator<{ readonly line: number; readonly said: string }> {
  let isField = false;
  for (const [index, text] of markdown.split("\n").entries()) {
    if (text.includes("<!-- fields -->")) isField = true;
    if (!isField && gapWords[lang].test(text) && words.some((word) => isSaid(text, word))) yield { line: index + 1, said: text.trim() };
    if (text.includes("<!-- /fields -->")) isField = false;
  }
}

/**
 * What the guides of tables say is not known, line by line, where they stayed as they were.
 *
 * @param reached tables of which a claim has fallen
 * @param words of which it must speak: years and ids of what is new
 */
export const oldGuides = (
  before: Snapshot,
  after: Snapshot,
  { reached, words, lang }: { readonly reached: ReadonlySet<string>; readonly words: readonly string[]; readonly lang: Lang },
): Reread[] =>
  [...reached].flatMap((table): Reread[] => {
    const guide = after.guides.get(table);
    if (guide === undefined) return [];
    const earlier = new Set(
      before.guides
        .get(table)
        ?.split("\n")
        .map((line) => line.trim()),
    );
    return [...gapsIn(guide, lang, words)]
      .filter(({ said }) => earlier.has(said))
      .map((gap) => ({ ...gap, file: `data/${table}.md`, why }));
  });
