import type { Fault, Problem } from "../csv/problem.ts";
import type { FdiCheckpoint } from "./fdi-checkpoints.ts";
import type { Data } from "./tables.ts";

/** Sums of two-decimal figures carry binary dust; differences are compared in hundredths. */
export const cents = (value: number): number => Math.round(value * 100) / 100;

const declare = (check: string, key: string, difference: number) => ({
  vi: `Sửa số, hoặc khai chênh lệch ${difference} kèm lý do trong data/reconciliations.csv (check = ${check}, key = ${key}).`,
  en: `Correct the figure, or declare the difference of ${difference} with its reason in data/reconciliations.csv (check = ${check}, key = ${key}).`,
});

function declared(data: Data, check: string, key: string, difference: number): boolean {
  return data.reconciliations.some((row) => row.check === check && row.key === key && cents(row.difference) === difference);
}

const partsFault = (difference: number, key: string): Fault => ({
  code: "parts-against-total",
  rule: { vi: `tổng và các phần lệch nhau ${difference}.`, en: `the total and its parts differ by ${difference}.` },
  cure: declare("checkpoint-parts", key, difference),
});

/** New and added capital against the total, where a source gives both parts. */
function checkpointParts(data: Data): Problem[] {
  return data.fdi_checkpoints.flatMap((row): Problem[] => {
    if (row.new_capital === null || row.added_capital === null) return [];
    const difference = cents(row.total - row.new_capital - row.added_capital);
    // A total given as "over 683" only has to lie above its parts by less than one unit of its last digit.
    const loose = row.qualifier !== null && Math.abs(difference) < 2;
    if (difference === 0 || loose || declared(data, "checkpoint-parts", row.as_of.iso, difference)) return [];
    return [{ ...partsFault(difference, row.as_of.iso), ...row.at("total"), value: String(row.total) }];
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

/** The parks' parts against the promise they were to make up together. */
function parksAgainstPromise(data: Data): Problem[] {
  const promise = data.promises.find((row) => row.outcome_computed === "added-after-mid-november");
  if (promise?.target == null) return [];
  const sum = data.park_promises.reduce((total, row) => total + row.amount, 0);
  const difference = cents(promise.target - sum);
  if (difference === 0 || declared(data, "parks-against-promise", promise.id, difference)) return [];
  const fault: Fault = {
    code: "parks-against-promise",
    rule: { vi: `các khu cộng lại là ${sum}.`, en: `the parks add up to ${sum}.` },
    cure: declare("parks-against-promise", promise.id, difference),
  };
  return [{ ...fault, ...promise.at("target"), value: String(promise.target) }];
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

const dayAfterFault = (limit: string): Fault => ({
  code: "actual-in-the-future",
  rule: {
    vi: `việc đã xảy ra không thể sau ngày xem nguồn (${limit}).`,
    en: `what has happened cannot lie after the day its source was read (${limit}).`,
  },
  cure: { vi: "Sửa ngày, hoặc đổi kind thành planned.", en: "Correct the date, or set kind to planned." },
});

/** A row called actual must lie before the day on which its source was read. */
function actualInTheFuture(data: Data): Problem[] {
  const accessed = new Map(data.sources.map((source) => [source.id, source.accessed]));
  return [...data.milestones, ...data.project_events].flatMap((row): Problem[] => {
    const read = accessed.get(row.source_id);
    if (row.kind !== "actual" || read === undefined || row.date.from <= read.to) return [];
    return [{ ...dayAfterFault(read.iso), ...row.at("date"), value: row.date.iso }];
  });
}

const unusedDeclaration: Fault = {
  code: "unused-reconciliation",
  rule: { vi: "không còn chênh lệch nào như thế này.", en: "there is no such difference any more." },
  cure: { vi: "Xóa dòng này.", en: "Delete this row." },
};

/** A declared difference that no longer exists would excuse a future one. */
function unusedDeclarations(data: Data): Problem[] {
  const real = new Map<string, number>();
  for (const row of data.fdi_checkpoints)
    if (row.new_capital !== null && row.added_capital !== null)
      real.set(`checkpoint-parts ${row.as_of.iso}`, cents(row.total - row.new_capital - row.added_capital));
  return data.reconciliations.flatMap((row): Problem[] =>
    row.check === "checkpoint-parts" && real.get(`${row.check} ${row.key}`) !== cents(row.difference)
      ? [{ ...unusedDeclaration, ...row.at("key"), value: row.key }]
      : [],
  );
}

/** Checks across tables. They run once every single table has been read without error. */
export const reconcile = (data: Data): Problem[] =>
  [checkpointParts, checkpointFalls, parksAgainstPromise, listCounts, actualInTheFuture, unusedDeclarations].flatMap((check) =>
    check(data),
  );
