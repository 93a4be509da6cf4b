import { createHash } from "node:crypto";
import Papa from "papaparse";
import { formatIn } from "../i18n/format.ts";
import { type Lang, langs } from "../i18n/languages.ts";
import { readTable } from "../table/read-table.ts";
import { type AnyRow, type AnyTable, cellText } from "../table/table.ts";
import { isDateSpan } from "../table/date-span.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const linesOf = (table: AnyTable, rows: readonly AnyRow[], cell: (value: unknown) => string): string[][] =>
  rows.map((row) => Object.keys(table.columns).map((name) => cell(row[name])));

/**
 * The CSV as editors keep it, byte for byte but for a byte order mark. Where a spreadsheet has left another notation in it (semicolons,
 * decimal commas, days first), which the checks read and remark on, the same cells in the one notation that the descriptors promise.
 */
export function keptCsv(table: AnyTable, bytes: Uint8Array): Uint8Array {
  const { rows, problems } = readTable(table, `${table.name}.csv`, bytes);
  const inOrder = new TextDecoder().decode(bytes);
  const header = Object.keys(table.columns).join(",");
  if (problems.length === 0 && inOrder.split(/\r?\n/, 1)[0] === header) return encode(inOrder);
  return encode(`${Papa.unparse([Object.keys(table.columns), ...linesOf(table, rows, cellText)], { newline: "\n" })}\n`);
}

/** How spreadsheets of a country read a file that is opened by a double click. */
const notations = {
  vi: { delimiter: ";", decimal: "," },
  en: { delimiter: ",", decimal: "." },
} as const satisfies Record<Lang, object>;

const excelCell =
  (lang: Lang) =>
  (value: unknown): string =>
    typeof value === "number" ? String(value).replace(".", notations[lang].decimal) : cellText(value);

/**
 * The CSV for a spreadsheet that is started by a double click: byte order mark, headings in words with their units, the separators of the
 * reader's country, no cell that could start a formula.
 */
export function excelCsv(table: AnyTable, rows: readonly AnyRow[], lang: Lang): Uint8Array {
  const headings = Object.values(table.columns).map(({ title, unit }) => (unit === undefined ? title[lang] : `${title[lang]} (${unit})`));
  const lines = [headings, ...linesOf(table, rows, excelCell(lang))];
  // Numbers below zero are safe: only text is kept from becoming a formula.
  const escapeFormulae = /^[=@\t\r]|^[+-](?![\d.,]+$)/;
  return encode(`\ufeff${Papa.unparse(lines, { escapeFormulae, newline: "\r\n", delimiter: notations[lang].delimiter })}\r\n`);
}

const jsonValue = (value: unknown): unknown => (isDateSpan(value) ? value.iso : (value ?? null));

/** The rows as JSON: numbers as numbers, dates as ISO text, null where something is unknown. */
export function tableJson(table: AnyTable, rows: readonly AnyRow[]): Uint8Array {
  const objects = rows.map((row) => Object.fromEntries(Object.keys(table.columns).map((name) => [name, jsonValue(row[name])])));
  return encode(`[\n${objects.map((object) => `  ${JSON.stringify(object)}`).join(",\n")}\n]\n`);
}

/** A file that the site offers: where it lies below the site, what it is, and its bytes. */
export interface OfferedFile {
  readonly path: string;
  readonly mediaType: "text/csv" | "application/json" | "application/ld+json" | "application/csvm+json" | "application/zip";
  /** The language of its headings; undefined where it has none. */
  readonly lang: Lang | undefined;
  readonly bytes: Uint8Array;
}

export interface TableFile extends OfferedFile {
  readonly kind: "kept" | "excel" | "json";
}

/** Every file of a table. Their paths are linked to and cited, so they never change. */
export const tableFiles = (table: AnyTable, rows: readonly AnyRow[], kept: Uint8Array): TableFile[] => [
  { kind: "kept", lang: undefined, path: `data/tables/${table.name}.csv`, mediaType: "text/csv", bytes: keptCsv(table, kept) },
  ...langs.map((lang) => ({
    kind: "excel" as const,
    lang,
    path: `data/tables/${table.name}.excel.${lang}.csv`,
    mediaType: "text/csv" as const,
    bytes: excelCsv(table, rows, lang),
  })),
  { kind: "json", lang: undefined, path: `data/tables/${table.name}.json`, mediaType: "application/json", bytes: tableJson(table, rows) },
];

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** How much a file weighs, as readers are told: "12 kB". */
export const weight = (bytes: Uint8Array, lang: Lang): string => `${formatIn(lang).number(Math.ceil(bytes.length / 1000))} kB`;
