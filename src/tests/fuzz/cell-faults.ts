// The faults of a single cell that the catalogue of what spreadsheets do wants refused: what is typed, where, and what it is called.

const boundsOf = (kind: string): [number, number] => {
  const [, min = "", max = ""] = /number (-?[\d.]+)–([\d.]+)/.exec(kind) ?? [];
  return [Number(min), Number(max)];
};
export const isFigure = (kind: string): boolean => kind.includes("number");
export const isDate = (kind: string): boolean => /\bISO (date|day)\b/.test(kind);
export const isText = (kind: string): boolean => kind === "text";
const isChoice = (kind: string): boolean => kind.includes(" · ");
const anyKind = (): boolean => true;

const fits = (kind: string, value: number): boolean => {
  const [min, max] = boundsOf(kind);
  return value >= min && value <= max && (!kind.startsWith("whole") || Number.isInteger(value));
};
const vietnamese = /[^\p{ASCII}]/u;
const utf8As = (encoding: string) => (cell: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(cell));
/** As Excel's "CSV (Comma delimited)" leaves letters that the computer's code page lacks. */
export const lossy = (cell: string): string => cell.replaceAll(/[\u0100-\u01b0\u1ea0-\u1ef9]/gu, "?");

/** A fault of one cell: what is typed over a cell, or undefined where the cell cannot bear it; and what it is called. */
interface CellFault {
  readonly in: (kind: string) => boolean;
  readonly typed: (cell: string, kind: string) => string | undefined;
  readonly code: string | RegExp;
}
const always = (typed: string) => () => typed;
const whereVietnamese = (change: (cell: string) => string) => (cell: string) =>
  vietnamese.test(cell) && change(cell) !== cell ? change(cell) : undefined;

export const cellFaults: Record<string, CellFault> = {
  "a formula": { in: anyKind, typed: always("=A1+B1"), code: "formula" },
  "a function": { in: anyKind, typed: always("@SUM(A1:A9)"), code: "formula" },
  "a formula that starts with a sign": { in: anyKind, typed: always("+A1*2"), code: "formula" },
  ...Object.fromEntries(
    ["#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#####", "Err:502"].map((error) => [
      error,
      { in: anyKind, typed: always(error), code: "spreadsheet-error" },
    ]),
  ),
  "a tag": { in: anyKind, typed: (cell) => `${cell}<b>x</b>`, code: "markup" },
  "a script": { in: anyKind, typed: always("<script src=//x>"), code: "markup" },
  "an entity": { in: anyKind, typed: (cell) => `${cell} &lt;`, code: "markup" },
  "an address that runs code": { in: anyKind, typed: always("javascript:alert(1)"), code: "script-address" },
  "an address that runs code, broken up": { in: anyKind, typed: always("Java\tscript:alert(1)"), code: "script-address" },
  "an address that is its own page": { in: anyKind, typed: always("data:text/html;base64,PHg+"), code: "script-address" },
  "a turn of direction": { in: anyKind, typed: (cell) => `${cell}\u202e`, code: "bidi-control" },
  "a control character": { in: anyKind, typed: (cell) => `${cell}\u0007`, code: "control-character" },
  "a box for a lost letter": { in: anyKind, typed: (cell) => `${cell}\ufffd`, code: "lost-letters" },
  "a Cyrillic letter": {
    in: anyKind,
    typed: (cell) => (/[aeo]/.test(cell) ? cell.replace(/[aeo]/, (letter) => ({ a: "а", e: "е", o: "о" })[letter] ?? "") : undefined),
    code: "look-alike",
  },
  "a letter in full width": {
    in: anyKind,
    typed: (cell) =>
      /^[\p{Script=Latin}\d\s]+$/u.test(cell) && /[a-z]/.test(cell)
        ? cell.replace(/[a-z]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
        : undefined,
    code: "look-alike",
  },
  "an Icelandic letter for Đ": {
    in: isText,
    typed: (cell) => (cell.includes("Đ") ? cell.replace("Đ", "Ð") : undefined),
    code: "look-alike",
  },
  "UTF-8 read as Western": { in: isText, typed: whereVietnamese(utf8As("windows-1252")), code: "garbled-text" },
  "UTF-8 read as Vietnamese Windows": { in: isText, typed: whereVietnamese(utf8As("windows-1258")), code: "garbled-text" },
  "UTF-8 read as Mac": { in: isText, typed: whereVietnamese(utf8As("macintosh")), code: "garbled-text" },
  "two readings, with a point": {
    in: isFigure,
    typed: (_, kind) => (fits(kind, 2.049) && fits(kind, 2049) ? "2.049" : undefined),
    code: "two-readings",
  },
  "two readings, with a comma": {
    in: isFigure,
    typed: (_, kind) => (fits(kind, 1.234) && fits(kind, 1234) ? "1,234" : undefined),
    code: "two-readings",
  },
  "two readings of a count": {
    in: isFigure,
    typed: (_, kind) => (fits(kind, 2) && fits(kind, 2000) ? "2.000" : undefined),
    code: "two-readings",
  },
  "an exponent": { in: isFigure, typed: always("1.2E+03"), code: "not-a-number" },
  "a word for thousands": { in: isFigure, typed: (cell) => (cell === "" ? undefined : `${cell} triệu`), code: "not-a-number" },
  "a currency": { in: isFigure, typed: (cell) => (cell === "" ? undefined : `$${cell}`), code: "not-a-number" },
  "a per cent": { in: isFigure, typed: (cell) => (cell === "" ? undefined : `${cell}%`), code: "not-a-number" },
  "two figures": { in: isFigure, typed: (cell) => (cell === "" ? undefined : `${cell}–${cell}`), code: "not-a-number" },
  "a value above the bounds": { in: isFigure, typed: (_, kind) => String(boundsOf(kind)[1] + 1), code: "out-of-range" },
  "a value below the bounds": { in: isFigure, typed: (_, kind) => String(boundsOf(kind)[0] - 1), code: "out-of-range" },
  "a half of a count": { in: (kind) => kind.startsWith("whole"), typed: (_, kind) => `${boundsOf(kind)[0] + 1}.5`, code: "not-whole" },
  "a date with two readings": { in: isDate, typed: always("05/11/2024"), code: "two-dates" },
  "a date with the month first": { in: isDate, typed: always("11/25/2024"), code: "not-a-date" },
  "a day that does not exist": { in: isDate, typed: always("2024-02-30"), code: "no-such-day" },
  "a day that does not exist, with strokes": { in: isDate, typed: always("31/04/2024"), code: "no-such-day" },
  "a serial number": { in: isDate, typed: always("45611"), code: "date-serial" },
  "a month as Excel shows it": { in: isDate, typed: always("Nov-24"), code: "not-a-date" },
  "a month as Vietnamese Excel shows it": { in: isDate, typed: always("Thg11-24"), code: "not-a-date" },
  "a year of two digits": { in: isDate, typed: always("15/11/24"), code: "not-a-date" },
  "another century": { in: isDate, typed: always("2204-11-15"), code: "date-out-of-range" },
  "a word out of its list": { in: isChoice, typed: always("zzzzzzzzzzzz"), code: "not-in-list" },
  "a slip in a word": { in: isChoice, typed: (cell) => (cell.length > 3 ? cell.slice(1) : undefined), code: "not-in-list" },
  "an id that leads nowhere": {
    in: (kind) => kind.startsWith("id in"),
    typed: (cell) => (cell === "" ? undefined : `${cell}x`),
    code: "unknown-id",
  },
  "an id with marks": { in: (kind) => kind.startsWith("id"), typed: always("Sông Khoai"), code: "bad-id" },
  "a page without its scheme": { in: (kind) => kind === "web address", typed: always("www.example.com"), code: "not-an-address" },
};
