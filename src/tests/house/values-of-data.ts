import ts from "typescript";
import { isDateSpan } from "../../kit/table/date-span.ts";
import { type AnyData, rowsOf } from "../../kit/table/data.ts";
import type { AnyTable } from "../../kit/table/table.ts";

/** What stands in a report's tables and may therefore change: its rows' ids, its days and years, its figures. */
export interface ValuesOfData {
  readonly keys: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Digits that say something: 1500 has two, 2.049 has four. Short figures are in code and in data by chance. */
const digitsOf = (figure: string): number => figure.replace(/^[-0.]+|\./g, "").replace(/0+$/, "").length;
const fewestDigits = 3;

/** Columns whose cells name rows: words that schemas list are the code's own. */
const namesRows = ({ columns }: AnyTable, name: string): boolean => /^(id|mã)\b/.test(columns[name]?.kind.en ?? "");
/** Lists of words that tables are written in: code may know some of them, as it knows the words of a schema, and does without the others. */
const vocabularies: readonly string[] = ["sectors", "units", "plants", "steps"];
const isVocabulary = ({ name, columns }: AnyTable, column: string): boolean =>
  vocabularies.includes(columns[column]?.refersTo ?? (column === "id" ? name : ""));
const isYear = (column: string): boolean => /(^|_)year$/.test(column);

/** Every value of the tables that neither code nor its tests may know. */
export function valuesOfData(tables: Readonly<Record<string, AnyTable>>, data: AnyData): ValuesOfData {
  const values = { keys: new Set<string>(), days: new Set<string>(), years: new Set<string>(), figures: new Set<string>() };
  for (const table of Object.values(tables))
    for (const row of rowsOf(data, table.name))
      for (const column of Object.keys(table.columns)) {
        const value = row[column];
        if (isDateSpan(value)) {
          for (const year of value.iso.match(/\d{4}/g) ?? []) values.years.add(year);
          for (const day of value.iso.match(/\d{4}-\d\d-\d\d/g) ?? []) values.days.add(day);
        } else if (typeof value === "number" && isYear(column)) values.years.add(String(value));
        else if (typeof value === "number" && digitsOf(String(value)) >= fewestDigits) values.figures.add(String(value));
        else if (typeof value === "string" && namesRows(table, column) && !isVocabulary(table, column)) values.keys.add(value);
      }
  return values;
}

/** A text or number that stands in code, and its line. */
export interface Literal {
  readonly text: string;
  readonly line: number;
}

const isTemplatePart = ({ kind }: ts.Node): boolean => kind >= ts.SyntaxKind.TemplateHead && kind <= ts.SyntaxKind.TemplateTail;
const isLiteral = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  (ts.isNumericLiteral(node) && !node.getText().startsWith("0x")) ||
  ts.isRegularExpressionLiteral(node) ||
  isTemplatePart(node);

/** Texts and numbers of a module, but for what it imports: comments may tell an example. */
export function literalsIn(path: string, code: string): Literal[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (isLiteral(node) && !ts.isImportDeclaration(node.parent) && !ts.isExportDeclaration(node.parent))
      found.push({ text: node.text.replaceAll("\\.", "."), line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const matches = (text: string, pattern: RegExp, among: ReadonlySet<string>): string[] =>
  [...new Set(text.match(pattern))].filter((found) => among.has(found));
/** A name of one word is a word of the language too, unless it is all that is said. */
const keysIn = (text: string, keys: ReadonlySet<string>): string[] =>
  matches(text, /(?<![\w./-])[a-z0-9]+(-[a-z0-9]+)*(?![\w./-])/g, keys).filter((key) => key.includes("-") || key === text);

/** Ids of rows, days and years that a text names. */
export const namesRowsIn = (text: string, { keys, days, years }: ValuesOfData): string[] => [
  ...keysIn(text, keys),
  ...matches(text, /(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])/g, days),
  ...matches(text, /(?<![\w.-])\d{4}(?![\w])/g, years),
];

/** In the notation of the tables, of Vietnamese and of English readers. */
function figuresIn(text: string, figures: ReadonlySet<string>): string[] {
  const written = text.replaceAll(/\d{4}-\d\d(-\d\d)?/g, "").match(/(?<![\w.,-])\d+([.,]\d+)*(?![\w-])/g) ?? [];
  const plain = (one: string): string => {
    if (/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+,\d+$/.test(one)) return one.replaceAll(".", "").replace(",", ".");
    return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(one) ? one.replaceAll(",", "") : one;
  };
  return [...new Set(written.map(plain))].filter((one) => figures.has(one));
}

/** The first and last days of months come by themselves; other days do not. */
const isCalendarDay = (day: string): boolean => /-(01|28|29|30|31)$/.test(day);
/** Ids of rows, days and figures of the tables that a test's text names; a year alone is nobody's. */
export const publishedIn = (text: string, { keys, days, figures }: ValuesOfData): string[] => [
  ...keysIn(text, keys),
  ...matches(text, /(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])/g, days).filter((day) => !isCalendarDay(day)),
  ...figuresIn(text, figures),
];
