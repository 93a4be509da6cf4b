import { cellAddress, isError, type Problem, type Text } from "./problem.ts";

const words = {
  vi: {
    cell: "ô",
    column: "cột",
    errors: ["lỗi", "lỗi"],
    warnings: ["cảnh báo", "cảnh báo"],
    none: "Dữ liệu không có lỗi.",
    warning: "cảnh báo",
  },
  en: {
    cell: "cell",
    column: "column",
    errors: ["error", "errors"],
    warnings: ["warning", "warnings"],
    none: "The data has no errors.",
    warning: "warning",
  },
} as const;

/** One problem as two lines: where and what, then the cure. */
export function problemText(problem: Problem, lang: keyof Text): string {
  const word = words[lang];
  const address = cellAddress(problem);
  const inside = [address && `${word.cell} ${address}`, problem.column && `${word.column} ${problem.column}`].filter(Boolean).join(", ");
  const where = `${problem.file}${problem.line === undefined ? "" : `:${problem.line}`}${inside && ` (${inside})`}`;
  const value = problem.value ? ` "${problem.value}"` : "";
  const severity = isError(problem) ? "" : ` [${word.warning}]`;
  return `${where}:${severity}${value} ${problem.rule[lang]}\n  ${problem.cure[lang]}`;
}

/** All problems, errors first, each group in the order of files and lines; then a count. */
export function problemReport(problems: readonly Problem[], lang: keyof Text): string {
  if (problems.length === 0) return words[lang].none;
  const sorted = problems.toSorted(
    (a, b) =>
      Number(isError(b)) - Number(isError(a)) ||
      a.file.localeCompare(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.columnIndex ?? 0) - (b.columnIndex ?? 0),
  );
  const errors = problems.filter(isError).length;
  const counted = (count: number, [one, many]: readonly [string, string]) => `${count} ${count === 1 ? one : many}`;
  const count = `${counted(errors, words[lang].errors)}, ${counted(problems.length - errors, words[lang].warnings)}.`;
  return [...sorted.map((problem) => problemText(problem, lang)), count].join("\n");
}

/** Thrown where a build must stop because of the data. Carries the report and no interest in its stack. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], lang: keyof Text) {
    super(problemReport(problems, lang));
    this.name = "DataError";
    this.problems = problems;
  }
}
