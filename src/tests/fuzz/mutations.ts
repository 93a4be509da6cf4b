import fc from "fast-check";
import { type Mutation, tableMutations } from "./table-mutations.ts";

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const inText =
  (change: (text: string, at: number, pick: number) => string): Mutation =>
  (bytes, at, pick) =>
    new TextEncoder().encode(change(textOf(bytes), at, pick));
const from = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T;

const inLines = (change: (lines: string[], at: number, pick: number) => string[]): Mutation =>
  inText((text, at, pick) => change(text.split("\n"), at, pick).join("\n"));
/** Cells as the eye splits them: quoted ones may be torn apart, as a careless hand would. */
const inCell = (change: (cell: string, pick: number, cells: readonly string[]) => string): Mutation =>
  inLines((lines, at, pick) => {
    const line = 1 + (at % Math.max(1, lines.length - 1));
    const cells = (lines[line] ?? "").split(",");
    const index = pick % cells.length;
    return lines.with(Math.min(line, lines.length - 1), cells.with(index, change(cells[index] ?? "", at + pick, cells)).join(","));
  });

/** Without what lies from `start` to `end`; when `end` is the earlier, what lies between comes twice. */
const without = (bytes: Uint8Array, start: number, end: number): Uint8Array =>
  Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);

/** What gets typed, pasted or computed into a cell. */
export const nastyCells = [
  ..."2.049 |1,234|2.049,78|1e3|1E+03|12 triệu|$5|15%|#REF!|#N/A|Err:502|=A1+B2|+1|-|@SUM(A1)|'5|45611|05/11/2024|15/11/2024|11/25/2024".split(
    "|",
  ),
  ..."30/02/2024|Nov-24|2024-13|0|-1|999999999|0.000001|NaN|null|undefined|true|__proto__|constructor|<b>x</b>|&amp;|javascript:alert(1)".split(
    "|",
  ),
  ..."Loading...|Đang tải…|N/A|NULL|TRUE|--|–|???|Quaûng Ninh|Qu¶ng Ninh|https://a.vn;https://b.vn|https://báo.vn".split("|"),
  ...'data:text/html,x|Qu?ng Ninh|Quáº£ng Ninh|Ðông|Hà Nộі|?|\u200b|\u00a0|\u202e12|\ufffd|\u0007|"|""|"a|, ,|;|\t|\n|\r|\ud800|😀|٣'.split(
    "|",
  ),
];

/** A line as a word processor's quotation marks leave it. */
const curled = (line: string): string => line.replaceAll(/(^|,)"/g, "$1“").replaceAll(/"(?=,|$)/g, "”");

const mutations: Readonly<Record<string, Mutation>> = {
  "a byte changes": (bytes, at, pick) => bytes.with(at % bytes.length, pick % 256),
  "a stretch is lost": (bytes, at, pick) => without(bytes, at % bytes.length, (at % bytes.length) + (pick % 40)),
  "the end is lost": (bytes, at) => bytes.slice(0, at % bytes.length),
  "a stretch comes twice": (bytes, at, pick) => without(bytes, (at % bytes.length) + (pick % 300), at % bytes.length),
  "another program's encoding": (bytes, at) =>
    Buffer.from(`${at % 3 === 0 ? "" : "\ufeff"}${textOf(bytes)}`, from(["utf16le", "latin1", "utf8"], at)),
  "garbled by a wrong encoding": (bytes, at) =>
    new TextEncoder().encode(new TextDecoder(from(["windows-1252", "windows-1258", "macintosh"], at)).decode(bytes)),
  "decomposed letters": inText((text) => text.normalize("NFD")),
  "another line end": inText((text, at) => text.replaceAll("\n", from(["\r\n", "\r", "\n\n", "\u2028"], at))),
  "another delimiter": inText((text, at, pick) => (at % 2 ? `sep=;\n${text}` : text).replaceAll(",", from([";", "\t", "|", ", "], pick))),
  "decimal commas": inText((text) => text.replaceAll(",", ";").replaceAll(/(\d)\.(\d)/g, "$1,$2")),
  "grouped thousands": inCell((cell, pick) => cell.replace(/^(\d{1,3})(\d{3})\b/, `$1${from([".", ",", " ", "\u00a0"], pick)}$2`)),
  "another notation of days": inText((text, at) =>
    text.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, from(["$3/$2/$1", "$2/$3/$1", "$3.$2.$1", "$1/$2/$3"], at)),
  ),
  "one day in another notation": inCell((cell, pick) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, from(["$3/$2/$1", "$2/$3/$1"], pick))),
  "a nasty cell": inCell((_, pick) => from(nastyCells, pick)),
  "another cell's content": inCell((_, pick, cells) => from(cells, pick >> 3)),
  "a hidden character": inText(
    (text, at, pick) =>
      `${text.slice(0, at % text.length)}${from(["\u200b", "\u00a0", "\ufeff", "\u202e", "\u00ad", "\t"], pick)}${text.slice(at % text.length)}`,
  ),
  "a digit changes": inText((text, at, pick) => {
    const digits = [...text.matchAll(/\d/g)];
    const index = digits[at % digits.length]?.index ?? 0;
    return text.slice(0, index) + String(pick % 10) + text.slice(index + 1);
  }),
  "a delimiter, quote or line end too many": inText(
    (text, at, pick) => `${text.slice(0, at % text.length)}${from([",", '"', "\n", ";", ".", '""'], pick)}${text.slice(at % text.length)}`,
  ),
  "a row is added without a line break": inText((text, at, pick) => {
    const lines = text.trimEnd().split("\n");
    return `${lines.join("\n")}${(lines[at % lines.length] ?? "").replace(/^[^,]*/, (first) => (pick % 2 ? `${first}${pick}` : first))}\n`;
  }),
  "curly quotation marks": inLines((lines, at) => lines.with(at % lines.length, curled(lines[at % lines.length] ?? ""))),
  "a space before a quotation mark": inLines((lines, at, pick) =>
    lines.with(at % lines.length, (lines[at % lines.length] ?? "").replaceAll(',"', pick % 2 ? ', "' : ',\u00a0"')),
  ),
  "a row is lost": inLines((lines, at) => lines.toSpliced(at % lines.length, 1)),
  "a row comes twice": inLines((lines, at, pick) => lines.toSpliced(pick % lines.length, 0, lines[at % lines.length] ?? "")),
  "a row that is none": inLines((lines, at, pick) =>
    lines.toSpliced(at % lines.length, 0, from(["", ",,,", "# ghi chú", "Tổng,1", lines[0] ?? "", "<<<<<<< HEAD", "Bảng 1"], pick)),
  ),
  "an empty column": inLines((lines, at) => lines.map((line) => (line === "" ? line : at % 2 ? `${line},` : `,${line}`))),
  "a column's name changes": inLines((lines, at, pick) => {
    const names = (lines[0] ?? "").split(",");
    return lines.with(0, names.with(at % names.length, from(["", "tota", names[0] ?? "", "TOTAL", "x"], pick)).join(","));
  }),
  "columns change places": inLines((lines, at, pick) =>
    lines.map((line) => {
      const cells = line.split(",");
      const [one, two] = [at % cells.length, pick % cells.length];
      return cells
        .with(one, cells[two] ?? "")
        .with(two, cells[one] ?? "")
        .join(",");
    }),
  ),
  ...tableMutations,
};

/** A chain of one to three mutations, each with its two numbers; shrinks to fewer and smaller. */
export const mutationChain = fc.array(
  fc.record({ name: fc.constantFrom(...Object.keys(mutations)), at: fc.nat(1_000_000), pick: fc.nat(10_000) }),
  {
    minLength: 1,
    maxLength: 3,
  },
);
export type MutationStep = typeof mutationChain extends fc.Arbitrary<(infer Step)[]> ? Step : never;

/** Bytes after a chain of mutations. */
export const mutated = (bytes: Uint8Array, chain: readonly MutationStep[]): Uint8Array =>
  chain.reduce(
    (current, { name, at, pick }) => (current.length === 0 ? current : (mutations[name]?.(current, at, pick) ?? current)),
    bytes,
  );
