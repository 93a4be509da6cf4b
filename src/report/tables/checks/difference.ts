import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import { cents } from "../../../kit/table/rounding.ts";
import type { Reconciliation } from "../reconciliations.ts";
import type { Data } from "../tables.ts";

/** A check that did not come out even, and what to say unless the difference is declared. */
export interface Difference extends Pick<Reconciliation, "check" | "key" | "scope"> {
  readonly difference: number;
  /** Absent where the source's own "about" or "over" covers it. */
  readonly problem?: Problem;
}

/** How to get rid of a difference: correct it, or own up to it. */
export const declare = ({ check, key, scope, difference }: Omit<Difference, "problem">) => {
  const row = `check = ${check}, key = ${key}${scope === null ? "" : `, scope = ${scope}`}`;
  return {
    vi: `Sửa số, hoặc khai chênh lệch ${difference} kèm lý do trong data/reconciliations.csv (${row}).`,
    en: `Correct the figure, or declare the difference of ${difference} with its reason in data/reconciliations.csv (${row}).`,
  };
};

const unusedDeclaration: Fault = {
  code: "unused-reconciliation",
  rule: { vi: "không còn chênh lệch nào như thế này.", en: "there is no such difference any more." },
  cure: {
    vi: "Nếu vừa sửa số thì xóa dòng này; nếu không, kiểm tra lại key và difference.",
    en: "If you have just corrected a figure, delete this row; otherwise check its key and difference.",
  },
};

const nameOf = ({ check, key, scope, difference }: Omit<Difference, "problem">): string => [check, key, scope, cents(difference)].join(" ");

/**
 * Differences that nobody declared, and declarations no longer true: one that is not would excuse a future difference.
 *
 * @param checks the checks that found the differences: declarations of others are not looked at
 */
export function reconciled(
  data: Pick<Data, "reconciliations">,
  checks: readonly Difference["check"][],
  found: readonly Difference[],
): Problem[] {
  const byName = new Map(found.flatMap((one) => (one.difference === 0 ? [] : [[nameOf(one), one]])));
  const rows = data.reconciliations.filter(({ check }) => checks.includes(check));
  const declared = new Set(rows.map(nameOf));
  const undeclared = [...byName].flatMap(([name, { problem }]) => (problem && !declared.has(name) ? [problem] : []));
  const unused = rows.filter((row) => !byName.has(nameOf(row)));
  return [...undeclared, ...unused.map((row): Problem => ({ ...unusedDeclaration, ...row.at("key"), value: row.key }))];
}
