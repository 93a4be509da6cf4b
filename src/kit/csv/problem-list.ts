import type { Problem } from "./problem.ts";

/** More of one kind in one column than anyone reads: the rest is counted. */
const mostAlike = 200;

const andMore = (first: Problem, stands: number): Problem => ({
  ...first,
  stands,
  rule: { vi: `và ${stands} chỗ mắc cùng lỗi, kể từ đây.`, en: `and ${stands} places with the same fault, from here on.` },
  cure: {
    vi: "Sửa các chỗ đã nêu rồi kiểm tra lại, hoặc sửa cả cột một lần.",
    en: "Correct those named and check again, or correct the whole column at once.",
  },
});

type Kind = Pick<Problem, "file" | "code" | "column" | "columnIndex">;

export interface ProblemList {
  /** The problem itself is made only if it will be kept: of a million, most are but counted. */
  readonly add: (kind: Kind, make: () => Problem) => void;
  readonly addAll: (problems: Iterable<Problem>) => void;
  readonly all: () => Problem[];
}

/**
 * Gathers problems in bounded memory: of each kind in each column of a file the first 200 are kept as they are, and one
 * more stands for all the others.
 */
export function problemList(): ProblemList {
  const kept: Problem[] = [];
  const alike = new Map<string, { count: number; first?: Problem }>();
  const add = ({ file, code, column, columnIndex }: Kind, make: () => Problem): void => {
    const kind = `${file}\n${code}\n${column ?? columnIndex ?? ""}`;
    const known = alike.get(kind) ?? { count: 0 };
    if (known.count === 0) alike.set(kind, known);
    known.count += 1;
    if (known.count <= mostAlike) kept.push(make());
    else known.first ??= make();
  };
  const addAll = (problems: Iterable<Problem>): void => {
    for (const problem of problems) add(problem, () => problem);
  };
  const rest = (): Problem[] => [...alike.values()].flatMap(({ count, first }) => (first ? [andMore(first, count - mostAlike)] : []));
  return { add, addAll, all: () => [...kept, ...rest()] };
}
