import { visible } from "./invisible-characters.ts";
import { cellAddress, isError, type Problem, UserError, type Text } from "./problem.ts";

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

/** As much of a cell as tells which one it is. */
const longestValue = 120;
const shown = (value: string): string => visible(value.length > longestValue ? `${value.slice(0, longestValue)}…` : value);

/** One problem as two lines: where and what, then the cure. */
export function problemText(problem: Problem, lang: keyof Text): string {
  const word = words[lang];
  const address = cellAddress(problem);
  const inside = [address && `${word.cell} ${address}`, problem.column && `${word.column} ${problem.column}`].filter(Boolean).join(", ");
  const where = `${problem.file}${problem.line === undefined ? "" : `:${problem.line}`}${inside && ` (${inside})`}`;
  const value = problem.value ? ` "${shown(problem.value)}"` : "";
  const severity = isError(problem) ? "" : ` [${word.warning}]`;
  return `${where}:${severity}${value} ${problem.rule[lang]}\n  ${problem.cure[lang]}`;
}

/** Errors before warnings, each in the order of files, lines and cells. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      Number(isError(b)) - Number(isError(a)) ||
      a.file.localeCompare(b.file, "en") ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.columnIndex ?? 0) - (b.columnIndex ?? 0),
  );

/** How many places are wrong, and how many only untidy: also those that one problem stands for. */
export function countOf(problems: readonly Problem[]): { errors: number; warnings: number } {
  const sum = (some: readonly Problem[]): number => some.reduce((total, { stands = 1 }) => total + stands, 0);
  const errors = sum(problems.filter(isError));
  return { errors, warnings: sum(problems) - errors };
}

/** All problems, errors first, each group in the order of files and lines; then a count. */
export function problemReport(problems: readonly Problem[], lang: keyof Text): string {
  if (problems.length === 0) return words[lang].none;
  const counted = (count: number, [one, many]: readonly [string, string]) => `${count} ${count === 1 ? one : many}`;
  const { errors, warnings } = countOf(problems);
  const count = `${counted(errors, words[lang].errors)}, ${counted(warnings, words[lang].warnings)}.`;
  return [...inOrder(problems).map((problem) => problemText(problem, lang)), count].join("\n");
}

/** Thrown where a build must stop because of the data. Carries the report and no interest in its stack. */
export class DataError extends UserError {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], lang: keyof Text) {
    super(problemReport(problems, lang));
    this.problems = problems;
  }
}
