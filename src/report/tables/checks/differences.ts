import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import { cents } from "../../../kit/table/rounding.ts";
import type { PromiseRow } from "../promises.ts";
import type { Data } from "../tables.ts";
import { type Difference, declare, reconciled } from "./difference.ts";
import { yearEnds } from "./year-ends.ts";

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

/** Whatever is compared, whether it comes out even or not. */
export const foundDifferences = (data: Data): Difference[] => [
  ...checkpointParts(data),
  ...yearEnds(data),
  ...parksAgainstPromises(data).differences,
];

/** Every difference is declared. Those of the ministry's count are found where the report's own province is known. */
export function declaredDifferences(data: Data): Problem[] {
  const parks = parksAgainstPromises(data);
  const checks = ["checkpoint-parts", "year-against-checkpoint", "parks-against-promise"] as const;
  return [...parks.problems, ...reconciled(data, checks, foundDifferences(data))];
}
