import type { Fault, Text } from "./problem.ts";

export const delimiters = [",", ";", "\t"] as const;

/** What is called a sign of its own in messages. */
const nameOf = (delimiter: string): { vi: string; en: string } =>
  delimiter === "\t" ? { vi: "dấu tab", en: "a tab" } : { vi: `dấu "${delimiter}"`, en: `a "${delimiter}"` };

/** The delimiter is what stands between the column names: names themselves never hold one. */
export function delimiterOf(firstLine: string): string {
  const counts = delimiters.map((delimiter) => firstLine.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** Excel's line that names the delimiter, and what it names. */
export function separatorLine(text: string): { length: number; names: string } | undefined {
  const found = /^"?sep=(.)"?\n/i.exec(text);
  return found ? { length: found[0].length, names: found[1] ?? "" } : undefined;
}

export const notComma: Fault = {
  code: "delimiter",
  severity: "warning",
  rule: { vi: "các ô không ngăn bằng dấu phẩy.", en: "cells are not separated by commas." },
  cure: {
    vi: "Vẫn đọc được, nhưng nên lưu lại dưới dạng CSV ngăn bằng dấu phẩy.",
    en: "It was read, but please save it as a comma-separated CSV.",
  },
};

export const otherSeparator = (named: string, used: string): Fault => ({
  code: "separator-line",
  rule: {
    vi: `dòng sep= nói ${nameOf(named).vi}, còn tên cột ngăn bằng ${nameOf(used).vi}.`,
    en: `the sep= line says ${nameOf(named).en}, but the column names are separated by ${nameOf(used).en}.`,
  },
  cure: { vi: "Xóa dòng sep=.", en: "Delete the sep= line." },
});

const tooFew = (count: number): Text => ({
  vi: `Thêm ${count} dấu ngăn ở chỗ ô bị thiếu, không phải cứ ở cuối dòng: ô trống cũng cần dấu ngăn.`,
  en: `Add ${count} more separators where the missing cells belong, which need not be the end: an empty cell needs one too.`,
});
const tooMany: Text = {
  vi: 'Đặt ô có dấu phẩy vào trong ngoặc kép, ví dụ "Công ty A, Hà Nội".',
  en: 'Put the cell that holds a comma in quotation marks, as in "Công ty A, Hà Nội".',
};
const emptyAtEnd = (count: number): Text => ({
  vi: `Xóa ${count} dấu ngăn thừa ở cuối dòng.`,
  en: `Delete the ${count} separators too many at the end of the row.`,
});

const countRule = (found: number, wanted: number): Text => ({
  vi: `dòng này có ${found} ô, cần ${wanted}.`,
  en: `this row has ${found} cells and needs ${wanted}.`,
});

/** A row that does not agree with the header on the delimiter. */
export function separatedBy(other: string, used: string, found: number, wanted: number): Fault {
  const rule = countRule(found, wanted);
  return {
    code: "cell-count",
    rule: {
      vi: `${rule.vi} Nó ngăn bằng ${nameOf(other).vi}, tên cột ngăn bằng ${nameOf(used).vi}.`,
      en: `${rule.en} It is separated by ${nameOf(other).en}, the column names by ${nameOf(used).en}.`,
    },
    cure: {
      vi: `Ngăn các ô của dòng này bằng ${nameOf(used).vi}.`,
      en: `Separate the cells of this row by ${nameOf(used).en}.`,
    },
  };
}

/** A row with too many or too few cells. */
export function wrongCount(cells: readonly string[], wanted: number): Fault {
  const missing = wanted - cells.length;
  const isEmptyBeyond = cells.slice(wanted).every((cell) => cell.trim() === "");
  const cure = missing > 0 ? tooFew(missing) : isEmptyBeyond ? emptyAtEnd(-missing) : tooMany;
  return { code: "cell-count", rule: countRule(cells.length, wanted), cure };
}
