import type { CitedSource } from "../table/cited-source.ts";
import { formatIn } from "../i18n/format.ts";
import { type Lang, langs } from "../i18n/languages.ts";
import { words as allWords } from "../i18n/words.ts";
import { parseDateSpan } from "../table/date-span.ts";
import { bySourceKind } from "../table/source-order.ts";
import { type AnyRow, cellText, keyOf } from "../table/table.ts";
import { archivePath, filePath } from "./address.ts";
import { rowAnchor } from "../table/row-anchor.ts";
import type { Field } from "./field.ts";
import type { OpenData, OpenTable } from "./open-data.ts";
import { sha256, weight } from "./table-files.ts";
import { openDataWords } from "./words.ts";

const longestLine = 36;

export interface Download {
  readonly name: string;
  readonly hint: string;
  readonly address: string;
  /** "12 kB". */
  readonly weight: string;
  readonly sha256: string;
}

/** The files of a table for readers of one language. */
export function downloadsOf({ files }: OpenTable, lang: Lang, base: string): Download[] {
  const words = openDataWords[lang];
  const names = { kept: words.kept, excel: words.excel, json: words.json } as const;
  const hints = { kept: words.keptHint, excel: words.excelHint, json: words.jsonHint } as const;
  return files
    .filter((file) => file.lang === undefined || file.lang === lang)
    .map(({ kind, path, bytes }) => ({
      name: names[kind],
      hint: hints[kind],
      address: filePath(path, base),
      weight: weight(bytes, lang),
      sha256: sha256(bytes),
    }));
}

/** A line of the dictionary. */
export interface Entry {
  readonly name: string;
  readonly isKey: boolean;
  readonly meaning: string;
  readonly cell: string;
  readonly unit: string;
  readonly required: boolean;
}

export const dictionaryOf = ({ fields }: Pick<OpenTable, "fields">, lang: Lang): Entry[] =>
  fields.map(({ name, isKey, title, kind, unit = "", required }) => ({
    name,
    isKey,
    meaning: title[lang],
    cell: kind[lang],
    unit,
    required,
  }));

interface ShownCell {
  readonly text: string;
  readonly isNumber: boolean;
  /** Too long for one line. */
  readonly isLong: boolean;
  /** Where a source's id leads. */
  readonly url: string | undefined;
}

interface ShownRow {
  readonly anchor: string;
  readonly name: string;
  readonly cells: readonly ShownCell[];
}

export interface ShownRows {
  /** What stands over the rows' names. */
  readonly named: string;
  readonly columns: readonly Field[];
  readonly rows: readonly ShownRow[];
  readonly said: string;
}

/**
 * Every row of a table under its own address, without the columns that say the same in another language, or the row's name once more.
 *
 * @param nameOf a row in words, where its key has several parts; an id alone is what other tables name it by, and stays
 */
export function shownRows(
  { table, fields, rows }: OpenTable,
  { sources }: Pick<OpenData, "sources">,
  lang: Lang,
  nameOf: (row: AnyRow) => string,
): ShownRows {
  const words = openDataWords[lang];
  const others = langs.filter((other) => other !== lang);
  const [only, ...more] = table.key;
  const isName = ({ name }: Field): boolean => more.length === 0 && name === only;
  const columns = fields.filter((field) => !isName(field) && !others.some((other) => field.name.endsWith(`_${other}`)));
  const addresses = new Map(sources.map(({ id, url }) => [id, url]));
  return {
    named: fields.find(isName)?.title[lang] ?? words.row,
    columns,
    rows: rows.map((row) => ({
      anchor: rowAnchor(table, row),
      name: more.length === 0 ? keyOf(table, row) : nameOf(row),
      cells: columns.map(({ name, type, refersTo }) => ({
        text: cellText(row[name]),
        isNumber: type === "number" || type === "integer",
        isLong: cellText(row[name]).length > longestLine && type !== "address",
        url: refersTo === "sources" ? addresses.get(cellText(row[name])) : type === "address" ? cellText(row[name]) : undefined,
      })),
    })),
    said: rows.length === 0 ? words.empty : words.rowsHint,
  };
}

/** What a table's page opens with, and what catalogues are told of it. */
export const introOf = ({ table, rows, fields }: OpenTable, { report }: Pick<OpenData, "report">, lang: Lang): string => {
  const { tableDescription, sourced } = openDataWords[lang];
  const said = tableDescription(table.title[lang], formatIn(lang).number(rows.length), report.words[lang].siteTitle);
  return fields.some(({ refersTo }) => refersTo === "sources") ? `${said} ${sourced}` : said;
};

/** The day of the edition in words. */
export const editionDay = ({ updated }: Pick<OpenData, "updated">, lang: Lang): string => {
  const day = parseDateSpan(updated);
  return openDataWords[lang].edition(day ? formatIn(lang).date(day) : updated);
};

/** The archive as a download. */
export const archiveDownload = (data: OpenData, bytes: Uint8Array, lang: Lang): Download => ({
  name: openDataWords[lang].archive,
  hint: openDataWords[lang].everythingHint,
  address: filePath(archivePath(data.report.slug), data.site.base),
  weight: weight(bytes, lang),
  sha256: sha256(bytes),
});

/** Sources by their kind, and in the order of their publishers. */
export const sourcesInOrder = (sources: readonly CitedSource[], lang: Lang): CitedSource[] =>
  sources.toSorted(
    (a, b) =>
      bySourceKind(a, b) || formatIn(lang).compare(a.publisher, b.publisher) || formatIn(lang).compare(a.title ?? "", b.title ?? ""),
  );

/** What a link to a source says beside its title: when it was published and read. */
export const sourceDates = ({ published, accessed }: OpenData["sources"][number], lang: Lang): string => {
  const words = allWords[lang];
  const format = formatIn(lang);
  return `${published ? format.date(published, "short") : words.noDate}; ${words.accessed} ${format.date(accessed, "short")}`;
};
