import type { Fault } from "./problem.ts";

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

/** A row that does not agree with the header on the delimiter, or has too many or too few cells of its own. */
export function wrongCount(rowText: string, found: number, wanted: number, used: string): Fault {
  const other = delimiters.find((delimiter) => delimiter !== used && rowText.split(delimiter).length === wanted);
  const rule = { vi: `dòng này có ${found} ô, cần ${wanted}.`, en: `this row has ${found} cells and needs ${wanted}.` };
  if (other !== undefined)
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
  return {
    code: "cell-count",
    rule,
    cure:
      found < wanted
        ? {
            vi: `Thêm ${wanted - found} dấu ngăn cho các ô còn thiếu (ô trống cũng cần).`,
            en: `Add ${wanted - found} more separators for the missing cells (an empty cell needs one too).`,
          }
        : {
            vi: 'Đặt ô có dấu phẩy vào trong ngoặc kép, ví dụ "Công ty A, Hà Nội", hoặc bỏ ô thừa.',
            en: 'Put a cell that holds a comma in quotation marks, as in "Công ty A, Hà Nội", or take out the cells too many.',
          },
  };
}
