import type { Text } from "../csv/problem.ts";
import { id, text } from "./columns.ts";
import { table } from "./table.ts";

/** A word of a list that editors extend: other tables refer to it by its id, readers see its name. */
export interface Word {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
}

/** What every table of words has: the rest of it is its own. */
export const wordColumns = () => ({
  id: id({ vi: "Mã", en: "Id" }),
  name_vi: text({ vi: "Tên Việt", en: "Vietnamese name" }),
  name_en: text({ vi: "Tên Anh", en: "English name" }),
});

/** Two words of one name would be counted and shown as two things. */
export const distinctNames = ["name_vi", "name_en"] as const;

/** A table of words with their names in both languages: a new word is a new row, never a line of code. */
export const wordList = (name: string, title: Text) => table({ name, title, key: ["id"], distinct: distinctNames, columns: wordColumns() });

/** What a word is called; its id while the list does not have it, for a picture must not fail over a name. */
export const wordIn = (list: readonly Word[], word: string, lang: keyof Text): string =>
  list.find(({ id }) => id === word)?.[`name_${lang}`] ?? word;
