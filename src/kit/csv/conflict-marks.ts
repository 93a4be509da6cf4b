import type { Fault, Problem } from "./problem.ts";

/** What git writes into a file where two versions could not be merged. */
export const conflictMark = /^(<{7}|={7}|>{7}|\|{7})/;

export const unmerged: Fault = {
  code: "unmerged",
  rule: { vi: "là dấu của hai bản sửa chưa gộp xong.", en: "is a mark of two versions that were not merged." },
  cure: {
    vi: "Giữa <<<<<<< và ======= là bản này, giữa ======= và >>>>>>> là bản kia. Giữ dòng đúng, rồi xóa cả ba dòng dấu.",
    en: "One version stands between <<<<<<< and =======, the other between ======= and >>>>>>>. Keep what is right, then delete the three marks.",
  },
};

/** The marks in a text, each in its line. A row of equals signs alone underlines a heading in Markdown. */
export function conflictMarks(file: string, text: string): Problem[] {
  if (!/^(<{7}|>{7})/m.test(text)) return [];
  return text
    .split("\n")
    .flatMap((line, index) => (conflictMark.test(line) ? [{ ...unmerged, file, line: index + 1, col: 1, value: line.trimEnd() }] : []));
}
