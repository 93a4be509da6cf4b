import type { Fault, Place, Problem } from "../csv/problem.ts";
import type { DateSpan } from "./date-span.ts";
import type { FdiCheckpoint } from "./fdi-checkpoints.ts";
import type { Reconciliation } from "./reconciliations.ts";
import type { Data } from "./tables.ts";

/** Sums of two-decimal figures carry binary dust; differences are compared in hundredths. */
export const cents = (value: number): number => Math.round(value * 100) / 100;

const declare = (check: string, key: string, difference: number) => ({
  vi: `Sửa số, hoặc khai chênh lệch ${difference} kèm lý do trong data/reconciliations.csv (check = ${check}, key = ${key}).`,
  en: `Correct the figure, or declare the difference of ${difference} with its reason in data/reconciliations.csv (check = ${check}, key = ${key}).`,
});

/** A check that did not come out even, and what to say unless the difference is declared. */
interface Difference {
  readonly check: Reconciliation["check"];
  readonly key: string;
  readonly difference: number;
  /** Absent where the source's own "about" or "over" covers it. */
  readonly problem?: Problem;
}

const partsFault = (difference: number, key: string): Fault => ({
  code: "parts-against-total",
  rule: { vi: `tổng và các phần lệch nhau ${difference}.`, en: `the total and its parts differ by ${difference}.` },
  cure: declare("checkpoint-parts", key, difference),
});

/** New and added capital against the total, where a source gives both parts. */
function checkpointParts(data: Data): Difference[] {
  return data.fdi_checkpoints.flatMap((row): Difference[] => {
    if (row.new_capital === null || row.added_capital === null) return [];
    const key = row.as_of.iso;
    const difference = cents(row.total - row.new_capital - row.added_capital);
    // A total given as "over 683" or "about 1,549" may miss its parts by less than two units of its last digit.
    const loose = row.qualifier !== null && Math.abs(difference) < 2;
    const problem = { ...partsFault(difference, key), ...row.at("total"), value: String(row.total) };
    return [{ check: "checkpoint-parts", key, difference, ...(!loose && { problem }) }];
  });
}

const fallFault = (earlier: FdiCheckpoint): Fault => ({
  code: "checkpoint-falls",
  rule: {
    vi: `số lũy kế không thể giảm: ngày ${earlier.as_of.iso} đã là ${earlier.total}.`,
    en: `a cumulative figure cannot fall: on ${earlier.as_of.iso} it was already ${earlier.total}.`,
  },
  cure: { vi: "Kiểm tra số, ngày và phạm vi (scope) của hai dòng.", en: "Check figure, date and scope of the two rows." },
});

/** Within one year and scope a cumulative figure never falls. */
function checkpointFalls(data: Data): Problem[] {
  const sorted = data.fdi_checkpoints.toSorted((a, b) => a.as_of.from - b.as_of.from);
  return sorted.flatMap((row, index): Problem[] => {
    const earlier = sorted
      .slice(0, index)
      .findLast((other) => other.scope === row.scope && other.as_of.iso.slice(0, 4) === row.as_of.iso.slice(0, 4));
    if (earlier === undefined || earlier.total <= row.total) return [];
    return [{ ...fallFault(earlier), ...row.at("total"), value: String(row.total) }];
  });
}

/** The parks' parts against the promise they were to make up together: those said at the same time for the same day. */
function parksAgainstPromise(data: Data): Difference[] {
  return data.promises.flatMap((promise): Difference[] => {
    const parts = data.park_promises.filter(
      ({ due, stated_on }) => due.iso === promise.due?.iso && stated_on.iso === promise.stated_on.iso,
    );
    if (promise.outcome_computed !== "added-after-mid-november" || promise.target === null) return [];
    const sum = cents(parts.reduce((total, row) => total + row.amount, 0));
    const difference = cents(promise.target - sum);
    const fault: Fault = {
      code: "parks-against-promise",
      rule: { vi: `các khu cộng lại là ${sum}.`, en: `the parks add up to ${sum}.` },
      cure: declare("parks-against-promise", promise.id, difference),
    };
    return [
      {
        check: "parks-against-promise",
        key: promise.id,
        difference,
        problem: { ...fault, ...promise.at("target"), value: String(promise.target) },
      },
    ];
  });
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
function declaredDifferences(data: Data): Problem[] {
  const found = [...checkpointParts(data), ...parksAgainstPromise(data)].filter(({ difference }) => difference !== 0);
  const isSame = (row: Reconciliation, { check, key, difference }: Difference): boolean =>
    row.check === check && row.key === key && cents(row.difference) === difference;
  const undeclared = found.flatMap((one) => (one.problem && !data.reconciliations.some((row) => isSame(row, one)) ? [one.problem] : []));
  const unused = data.reconciliations.filter((row) => !found.some((one) => isSame(row, one)));
  return [...undeclared, ...unused.map((row): Problem => ({ ...unusedDeclaration, ...row.at("key"), value: row.key }))];
}

/** Seven running, twelve pending, one beyond: what the source counts, and nothing else. */
const slotCounts = { operating: 7, pending: 12, beyond: 1 } as const;

function listCounts(data: Data): Problem[] {
  return Object.entries(slotCounts).flatMap(([group, wanted]): Problem[] => {
    const found = data.list_2024.filter((row) => row.group === group).length;
    if (found === wanted) return [];
    return [
      {
        code: "list-count",
        file: "data/list_2024.csv",
        rule: {
          vi: `nhóm ${group} có ${found} ô, nguồn đếm ${wanted}.`,
          en: `the group ${group} has ${found} slots; the source counts ${wanted}.`,
        },
        cure: { vi: "Thêm hoặc bớt ô cho đúng với nguồn.", en: "Add or remove slots until they agree with the source." },
      },
    ];
  });
}

const namedTwice = (slot: number): Fault => ({
  code: "named-twice",
  rule: { vi: `dự án này đã đứng ở ô ${slot}.`, en: `this project already stands in slot ${slot}.` },
  cure: {
    vi: "Mỗi dự án chỉ đứng một ô. Để trống nếu không nguồn nào nêu tên.",
    en: "A project has one slot. Leave it empty if no source names one.",
  },
});

/** One project cannot be two of the nineteen. */
const slotsNamedTwice = (data: Data): Problem[] =>
  data.list_2024.flatMap((row, index): Problem[] => {
    const earlier = data.list_2024.slice(0, index).find((other) => other.project_id !== null && other.project_id === row.project_id);
    return earlier ? [{ ...namedTwice(earlier.slot), ...row.at("project_id"), value: row.project_id ?? "" }] : [];
  });

const afterReading = (limit: string): Fault => ({
  code: "after-its-source-was-read",
  rule: {
    vi: `sau ngày xem nguồn (${limit}), nên nguồn không thể nói điều này.`,
    en: `lies after the day its source was read (${limit}), so the source cannot say it.`,
  },
  cure: { vi: "Sửa ngày. Việc chưa xảy ra thì kind là planned.", en: "Correct the date. What has not happened yet has kind planned." },
});

/** A date by which something had been said, counted or done, and the source that says so. */
interface Witness {
  readonly row: { readonly at: (column: string) => Place };
  readonly column: string;
  readonly date: DateSpan | null;
  readonly sourceId: string | null;
}

function witnesses(data: Data): Witness[] {
  const { milestones, project_events, promises, park_promises, indicators, fdi_checkpoints, projects } = data;
  const stated = [...milestones, ...project_events, ...promises, ...park_promises, ...indicators];
  const done = [...milestones, ...project_events].filter((row) => row.kind === "actual");
  return [
    ...stated.map((row) => ({ row, column: "stated_on", date: row.stated_on, sourceId: row.source_id })),
    ...done.map((row) => ({ row, column: "date", date: row.date, sourceId: row.source_id })),
    ...fdi_checkpoints.map((row) => ({ row, column: "as_of", date: row.as_of, sourceId: row.source_id })),
    ...projects.map((row) => ({ row, column: "status_as_of", date: row.status_as_of, sourceId: row.source_id })),
    ...promises.flatMap((row) => [
      { row, column: "outcome_date", date: row.outcome_date, sourceId: row.outcome_source_id },
      { row, column: "outcome_as_of", date: row.outcome_as_of, sourceId: row.outcome_source_id },
    ]),
    ...data.sources.map((row) => ({ row, column: "published", date: row.published, sourceId: row.id })),
  ];
}

/** Nothing can have been said, counted or done after the day on which its source was read: a slip in the year, mostly. */
function afterSourceWasRead(data: Data): Problem[] {
  const accessed = new Map(data.sources.map((source) => [source.id, source.accessed]));
  return witnesses(data).flatMap(({ row, column, date, sourceId }): Problem[] => {
    const read = accessed.get(sourceId ?? "");
    if (date === null || read === undefined || date.from <= read.to) return [];
    return [{ ...afterReading(read.iso), ...row.at(column), value: date.iso }];
  });
}

const yearBelow = (total: number, day: string): Fault => ({
  code: "year-below-checkpoint",
  rule: {
    vi: `số cả năm không thể thấp hơn số lũy kế ${total} của ngày ${day} (fdi_checkpoints.csv).`,
    en: `a whole year cannot be below the ${total} already reached on ${day} (fdi_checkpoints.csv).`,
  },
  cure: { vi: "Kiểm tra số và phạm vi (scope) ở cả hai bảng.", en: "Check figure and scope in both tables." },
});

/** A year's total against what had been counted within it: two tables hold the same money. */
const yearsAgainstCheckpoints = (data: Data): Problem[] =>
  data.fdi_by_year.flatMap((row): Problem[] => {
    const within = data.fdi_checkpoints.filter(({ as_of, scope }) => scope === row.scope && as_of.iso.startsWith(`${row.year}-`));
    const above = within.find(({ total }) => total > row.total);
    return row.basis === "full-year" && above
      ? [{ ...yearBelow(above.total, above.as_of.iso), ...row.at("total"), value: String(row.total) }]
      : [];
  });

/** Checks across tables. They run once every single table has been read without error. */
export const reconcile = (data: Data): Problem[] =>
  [declaredDifferences, checkpointFalls, yearsAgainstCheckpoints, listCounts, slotsNamedTwice, afterSourceWasRead].flatMap((check) =>
    check(data),
  );
