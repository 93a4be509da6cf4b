import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import { cents } from "../../../kit/table/rounding.ts";
import type { PromiseRow } from "../promises.ts";
import type { Reconciliation } from "../reconciliations.ts";
import type { Data } from "../tables.ts";

/** A check that did not come out even, and what to say unless the difference is declared. */
interface Difference extends Pick<Reconciliation, "check" | "key" | "scope"> {
  readonly difference: number;
  /** Absent where the source's own "about" or "over" covers it. */
  readonly problem?: Problem;
}

const declare = ({ check, key, scope, difference }: Omit<Difference, "problem">) => {
  const row = `check = ${check}, key = ${key}${scope === null ? "" : `, scope = ${scope}`}`;
  return {
    vi: `Sửa số, hoặc khai chênh lệch ${difference} kèm lý do trong data/reconciliations.csv (${row}).`,
    en: `Correct the figure, or declare the difference of ${difference} with its reason in data/reconciliations.csv (${row}).`,
  };
};

const partsFault = (found: Omit<Difference, "problem">): Fault => ({
  code: "parts-against-total",
  rule: {
    vi: `tổng và các phần lệch nhau ${found.difference}.`,
    en: `the total and its parts differ by ${found.difference}.`,
  },
  cure: declare(found),
});

/** New and added capital against the total, where a source gives both parts. */
function checkpointParts(data: Data): Difference[] {
  return data.fdi_checkpoints.flatMap((row): Difference[] => {
    if (row.new_capital === null || row.added_capital === null) return [];
    const difference = cents(row.total - row.new_capital - row.added_capital);
    const found = { check: "checkpoint-parts", key: row.as_of.iso, scope: row.scope, difference } as const;
    // A total given as "over 683" or "about 1,549" may miss its parts by less than two units of its last digit.
    const loose = row.qualifier !== null && Math.abs(difference) < 2;
    return [{ ...found, ...(!loose && { problem: { ...partsFault(found), ...row.at("total"), value: String(row.total) } }) }];
  });
}

const noTotal: Fault = {
  code: "parts-without-total",
  rule: {
    vi: "lời hẹn chung này không có mức hẹn (target) bằng million-usd để các khu cộng lại.",
    en: "this promise has no target in million-usd for its parks to add up to.",
  },
  cure: {
    vi: "Chọn đúng lời hẹn chung trong promises.csv, hoặc điền target và unit của nó.",
    en: "Name the right promise of promises.csv, or fill in its target and unit.",
  },
};

function parksOf(promise: PromiseRow, parks: readonly Data["park_promises"][number][]): Difference {
  const sum = cents(parks.reduce((total, row) => total + row.amount, 0));
  const difference = cents((promise.target ?? 0) - sum);
  const found = { check: "parks-against-promise", key: promise.id, scope: null, difference } as const;
  const fault: Fault = {
    code: "parks-against-promise",
    rule: { vi: `các khu cộng lại là ${sum}.`, en: `the parks add up to ${sum}.` },
    cure: declare(found),
  };
  return { ...found, problem: { ...fault, ...promise.at("target"), value: String(promise.target) } };
}

const hasTarget = (promise: PromiseRow): boolean => promise.target !== null && promise.unit === "million-usd";

/** The parks' parts against the promise each says it is a part of. */
function parksAgainstPromises(data: Data): { differences: Difference[]; problems: Problem[] } {
  const parts = Map.groupBy(data.park_promises, ({ promise_id }) => promise_id);
  const promised = data.promises.flatMap((promise) => {
    const parks = parts.get(promise.id);
    return parks ? [{ promise, parks }] : [];
  });
  return {
    differences: promised.flatMap(({ promise, parks }) => (hasTarget(promise) ? [parksOf(promise, parks)] : [])),
    problems: promised.flatMap(({ promise, parks }) =>
      hasTarget(promise) ? [] : parks.map((row): Problem => ({ ...noTotal, ...row.at("promise_id"), value: row.promise_id })),
    ),
  };
}

const unusedDeclaration: Fault = {
  code: "unused-reconciliation",
  rule: { vi: "không còn chênh lệch nào như thế này.", en: "there is no such difference any more." },
  cure: {
    vi: "Nếu vừa sửa số thì xóa dòng này; nếu không, kiểm tra lại key và difference.",
    en: "If you have just corrected a figure, delete this row; otherwise check its key and difference.",
  },
};

/** Every difference is declared, and every declaration still true: one that is not would excuse a future difference. */
export function declaredDifferences(data: Data): Problem[] {
  const parks = parksAgainstPromises(data);
  const nameOf = ({ check, key, scope, difference }: Omit<Difference, "problem">): string =>
    [check, key, scope, cents(difference)].join(" ");
  const found = new Map(
    [...checkpointParts(data), ...parks.differences].flatMap((one) => (one.difference === 0 ? [] : [[nameOf(one), one]])),
  );
  const declared = new Set(data.reconciliations.map(nameOf));
  const undeclared = [...found].flatMap(([name, { problem }]) => (problem && !declared.has(name) ? [problem] : []));
  const unused = data.reconciliations.filter((row) => !found.has(nameOf(row)));
  return [...parks.problems, ...undeclared, ...unused.map((row): Problem => ({ ...unusedDeclaration, ...row.at("key"), value: row.key }))];
}
