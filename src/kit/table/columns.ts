import { didYouMean, nearestOf } from "../csv/nearest.ts";
import type { Fault, Text } from "../csv/problem.ts";
import type { ChangeLimit } from "./change-limit.ts";
import { noTextFault } from "./no-text.ts";
import type { Qualifier } from "./qualifiers.ts";

/** A value, perhaps with a warning about how it was written or a question whether it is meant; or what is wrong. */
export type Parsed<T> = { readonly value: T; readonly warning?: Fault } | { readonly fault: Fault };
type Parse<T> = (cell: string) => Parsed<T>;

/** The columns beside a figure: its unit where rows differ in it, how the source words it, and which source that is if not the row's own. */
export interface Beside {
  readonly unit?: string;
  /** A column of qualifiers, or one whose words imply some: { column: "comparison", implies: { "more-than": "over" } }. */
  readonly qualifier?: string | { readonly column: string; readonly implies: Readonly<Partial<Record<string, Qualifier>>> };
  readonly source?: string;
}

/** What narrows the values of a column further, in terms that XML Schema, Table Schema and CSVW share. */
export interface Facets {
  readonly minimum?: number;
  readonly maximum?: number;
  /** Whole numbers alone. */
  readonly whole?: boolean;
  /** A full day: 2018-11-14, never a month or a window. */
  readonly day?: boolean;
  readonly webAddress?: boolean;
  /** A regular expression for the whole cell. */
  readonly pattern?: string;
}

/** Tells of the columns that stand beside a figure or a date: `beside({ unit: "currency" }, number(…))`. */
export const beside = <T>(columns: Beside, column: Column<T>): Column<T> => ({ ...column, beside: columns });

/** A date that cannot lie ahead: of what was published, read or put right. */
export const happened = <T>(column: Column<T>): Column<T> => ({ ...column, happened: true });

/** A column of use to editors alone. */
export const forEditors = <T>(column: Column<T>): Column<T> => ({ ...column, forEditors: true });

/** A column of a table: how a cell becomes a value, and what people are told about it. */
export interface Column<T> {
  readonly title: Text;
  /** What kind of cell it is, for the field table of the docs. */
  readonly kind: Text;
  readonly unit?: string;
  /** What a cell holds: how a sentence may print it and what it may be compared with. */
  readonly type: "number" | "date" | "text" | "id" | "choice";
  /** Of a number: that it names, as a year does, and is no amount. */
  readonly isName?: boolean;
  /** The words of a choice. */
  readonly options?: readonly string[];
  /** What readers are told for each of them; without it, a code that they are not shown. */
  readonly names?: Readonly<Record<string, Text>>;
  readonly facets?: Facets;
  /** Other columns of the row that say more of this one's figure. */
  readonly beside?: Beside;
  readonly required: boolean;
  /** A date of something that must have happened by the time it is typed. */
  readonly happened?: boolean;
  /** Of use to editors alone: readers are not shown it beside a number. */
  readonly forEditors?: boolean;
  /** The table whose ids this column holds; checked across tables. */
  readonly refersTo?: string;
  /** How far a value may move between two published versions. Absent: any change of it is a word's, not a distance. */
  readonly changeLimit?: ChangeLimit;
  /** Of a figure: the columns whose words must agree, and those that hold the like, for figures to be neighbours. */
  readonly alike?: { readonly by: readonly string[]; readonly with: readonly string[] };
  readonly parse: Parse<T>;
  /** The parser of this column within one file, where other cells decide what one alone cannot. */
  readonly inColumn?: (cells: readonly string[]) => Parse<T>;
}

const both = (text: string): Text => ({ vi: text, en: text });

const missing: Fault = {
  code: "missing",
  rule: { vi: "ô này không được để trống.", en: "this cell must not be empty." },
  cure: { vi: "Điền giá trị, hoặc bỏ cả dòng nếu chưa có nguồn.", en: "Fill it in, or leave the whole row out until there is a source." },
};

/** Another answer to the empty cell, whether the column is read alone or within its file. */
const whenEmpty = <T, E>(column: Column<T>, empty: Parsed<E>, required: boolean): Column<T | E> => {
  const { inColumn } = column;
  const answer =
    (parse: Parse<T>): Parse<T | E> =>
    (cell) =>
      cell === "" ? empty : parse(cell);
  return {
    ...column,
    required,
    parse: answer(column.parse),
    ...(inColumn && { inColumn: (cells: readonly string[]) => answer(inColumn(cells)) }),
  } as Column<T | E>;
};

/** Lets a column be empty: the value is then null, which means unknown and never zero. */
export const optional = <T>(column: Column<T>): Column<T | null> => whenEmpty(column, { value: null }, false);

/** A column that must not be empty, as all are that are not optional. */
export const filled = <T>(column: Omit<Column<T>, "required">): Column<T> =>
  whenEmpty<T, T>({ ...column, required: true }, { fault: missing }, true);

/** Words. What no cell may hold (formulas, markup, garbled letters) has been refused before. */
export const text = (title: Text): Column<string> =>
  filled({
    title,
    type: "text",
    kind: { vi: "chữ", en: "text" },
    parse: (cell) => {
      const fault = noTextFault(cell);
      return fault ? { fault } : { value: cell };
    },
  });

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const badId: Fault = {
  code: "bad-id",
  rule: { vi: "không phải mã hợp lệ.", en: "is not a valid id." },
  cure: {
    vi: "Chỉ dùng chữ thường không dấu, số và gạch nối, ví dụ khu-a.",
    en: "Use lower-case letters without marks, digits and hyphens, e.g. park-a.",
  },
};

export const id = (title: Text): Column<string> =>
  filled({
    title,
    type: "id",
    kind: { vi: "mã", en: "id" },
    facets: { pattern: idPattern.source },
    parse: (cell) => (idPattern.test(cell) ? { value: cell } : { fault: badId }),
  });

/** An id of another table. That it leads somewhere is checked once all tables are read. */
export const reference = (title: Text, refersTo: string): Column<string> => ({
  ...id(title),
  kind: { vi: `mã trong ${refersTo}.csv`, en: `id in ${refersTo}.csv` },
  refersTo,
});

/** A list whose words readers are shown by names: "grdp-growth" is growth of GRDP. */
export const namedChoice = <const Word extends string>(title: Text, names: Readonly<Record<Word, Text>>): Column<Word> => ({
  // Of an object that is written as one, the keys are those of its type.
  ...choice(title, Object.keys(names) as Word[]),
  names,
});

export const choice = <const Word extends string>(title: Text, options: readonly Word[]): Column<Word> => {
  const nearest = nearestOf(options);
  return filled({
    title,
    type: "choice",
    options,
    kind: both(options.join(" · ")),
    parse: (cell) => {
      const value = options.find((option) => option === cell);
      if (value !== undefined) return { value };
      const near = nearest(cell);
      return {
        fault: {
          code: "not-in-list",
          rule: { vi: `không có trong danh sách: ${options.join(", ")}.`, en: `is not in the list: ${options.join(", ")}.` },
          cure: didYouMean(near, { vi: "Chọn một từ trong danh sách.", en: "Choose a word from the list." }),
        },
      };
    },
  });
};

const notAddress: Fault = {
  code: "not-an-address",
  rule: { vi: "không phải địa chỉ web http(s).", en: "is not an http(s) web address." },
  cure: { vi: "Dán nguyên địa chỉ trang, bắt đầu bằng https://.", en: "Paste the page's whole address, starting with https://." },
};

/** The same host in the letters that every program reads: https://xn--…; undefined where there are others than letters beyond ASCII. */
function inPlainLetters(cell: string): string | undefined {
  if (!/^https?:\/\/[\p{Script=Latin}\p{M}\d.-]+([/?#][^\s"<>\\]*)?$/iu.test(cell) || !URL.canParse(cell)) return undefined;
  const plain = new URL(cell).href;
  return isAddress(plain) ? plain : undefined;
}
const strangeHost = (plain: string): Fault => ({
  code: "address-in-other-letters",
  rule: {
    vi: "có tên miền viết bằng chữ có dấu: chữ trông giống nhau có thể dẫn tới trang khác.",
    en: "has a host name in letters beyond a–z: letters that look alike may lead to another page.",
  },
  cure: { vi: `Viết tên miền bằng chữ thường không dấu: ${plain}`, en: `Write the host in plain letters: ${plain}` },
});

/** A page may be archived under the address of another, but not after a comma or a semicolon. */
const severalAddresses = /[;,|]\s*https?:\/\//i;
const isItTwo: Fault = {
  code: "two-addresses",
  severity: "question",
  rule: { vi: "là một địa chỉ hay hai địa chỉ trong một ô?", en: "is it one address, or two in one cell?" },
  cure: {
    vi: "Nếu là hai, giữ một ở đây; địa chỉ kia là một nguồn khác, ở một dòng khác.",
    en: "If it is two, keep one here; the other is another source, in a row of its own.",
  },
};

/** Only http and https, for Astro prints any address as given; only hosts in plain letters, for others hide look-alikes. */
const isAddress = (cell: string): boolean => /^https?:\/\/[a-z\d.-]+(:\d+)?([/?#][^\s"<>\\]*)?$/i.test(cell) && URL.canParse(cell);

export const webAddress = (title: Text): Column<string> =>
  filled({
    title,
    type: "text",
    kind: { vi: "địa chỉ web", en: "web address" },
    facets: { webAddress: true },
    parse: (cell) => {
      if (isAddress(cell)) return severalAddresses.test(cell) ? { value: cell, warning: isItTwo } : { value: cell };
      const plain = inPlainLetters(cell);
      return { fault: plain === undefined ? notAddress : strangeHost(plain) };
    },
  });
