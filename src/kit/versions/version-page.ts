import type { Format } from "../i18n/format.ts";
import { formatIn } from "../i18n/format.ts";
import type { Lang } from "../i18n/languages.ts";
import { parseDateSpan } from "../table/date-span.ts";
import { tablesFolder, type Version } from "./version.ts";
import { versionsWords } from "./words.ts";

/** The day of a version in words. */
export function dayText({ day }: Pick<Version, "day">, lang: Lang): string {
  const span = parseDateSpan(day);
  return span === undefined ? day : formatIn(lang).date(span);
}

/** Its tables, and what tells of them: every file below the tables' folder by its own name. */
export const tableFilesOf = ({ sums }: Pick<Version, "sums">): { name: string; file: string }[] =>
  [...sums.keys()]
    .filter((file) => file.startsWith(`${tablesFolder}/`))
    .map((file) => ({ name: file.slice(tablesFolder.length + 1), file }))
    // First what says what the others are.
    .toSorted((a, b) => Number(a.name.endsWith(".csv")) - Number(b.name.endsWith(".csv")));

const megabyte = 1_000_000;

/** What a version holds, on one line. */
export function holdingsOf(version: Version, { number, lang }: Format): string {
  const tables = tableFilesOf(version).filter(({ name }) => name.endsWith(".csv")).length;
  const figures = new Set(version.figures.map(({ id }) => id)).size;
  return versionsWords[lang].holds(number(tables), number(figures), `${number(version.size / megabyte, 1)} MB`);
}
