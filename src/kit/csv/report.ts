import { visible } from "./invisible-characters.ts";
import { cellAddress, isError, isQuestion, type Problem, UserError, type Text } from "./problem.ts";

const words = {
  vi: {
    cell: "ô",
    column: "cột",
    errors: ["lỗi", "lỗi"],
    warnings: ["cảnh báo", "cảnh báo"],
    questions: ["câu hỏi", "câu hỏi"],
    none: "Dữ liệu không có lỗi.",
    warning: "cảnh báo",
    question: "hỏi",
  },
  en: {
    cell: "cell",
    column: "column",
    errors: ["error", "errors"],
    warnings: ["warning", "warnings"],
    questions: ["question", "questions"],
    none: "The data has no errors.",
    warning: "warning",
    question: "question",
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
  const severity = isError(problem) ? "" : ` [${isQuestion(problem) ? word.question : word.warning}]`;
  return `${where}:${severity}${value} ${problem.rule[lang]}\n  ${[problem.cure, problem.asks?.how].flatMap((text) => text?.[lang] ?? []).join(" ")}`;
}

const rank = (problem: Problem): number => (isError(problem) ? 0 : isQuestion(problem) ? 1 : 2);

/** Errors, then questions, then warnings, each in the order of files, lines and cells. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      a.file.localeCompare(b.file, "en") ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.columnIndex ?? 0) - (b.columnIndex ?? 0),
  );

/** How many places are wrong, doubtful, and only untidy: also those that one problem stands for. */
export function countOf(problems: readonly Problem[]): { errors: number; questions: number; warnings: number } {
  const sum = (some: readonly Problem[]): number => some.reduce((total, { stands = 1 }) => total + stands, 0);
  const [errors = 0, questions = 0, warnings = 0] = [0, 1, 2].map((one) => sum(problems.filter((problem) => rank(problem) === one)));
  return { errors, questions, warnings };
}

/** All problems, errors first, then questions, each group in the order of files and lines; then a count. */
export function problemReport(problems: readonly Problem[], lang: keyof Text): string {
  if (problems.length === 0) return words[lang].none;
  const counted = (count: number, [one, many]: readonly [string, string]) => `${count} ${count === 1 ? one : many}`;
  const { errors, questions, warnings } = countOf(problems);
  const parts = [counted(errors, words[lang].errors), ...(questions > 0 ? [counted(questions, words[lang].questions)] : [])];
  const count = `${[...parts, counted(warnings, words[lang].warnings)].join(", ")}.`;
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
