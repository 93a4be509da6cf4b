import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import type { FdiCheckpoint } from "../fdi-checkpoints.ts";
import { isResult } from "../known/firmness.ts";
import { isYearEnd } from "../known/year-rows.ts";
import type { Data } from "../tables.ts";

/** Checkpoints that count on from one another: those of one year and scope, in the order of their days. */
const withinYears = (data: Data): Map<string, FdiCheckpoint[]> =>
  Map.groupBy(
    data.fdi_checkpoints.toSorted((a, b) => a.as_of.from - b.as_of.from),
    ({ as_of, scope }) => `${as_of.iso.slice(0, 4)} ${scope}`,
  );

const fallFault = (earlier: FdiCheckpoint): Fault => ({
  code: "checkpoint-falls",
  rule: {
    vi: `số lũy kế không thể giảm: ngày ${earlier.as_of.iso} đã là ${earlier.total}.`,
    en: `a cumulative figure cannot fall: on ${earlier.as_of.iso} it was already ${earlier.total}.`,
  },
  cure: { vi: "Kiểm tra số, ngày và phạm vi (scope) của hai dòng.", en: "Check figure, date and scope of the two rows." },
});

/** Within one year and scope a cumulative figure never falls. */
export const checkpointFalls = (data: Data): Problem[] =>
  [...withinYears(data).values()].flatMap((rows) =>
    rows.flatMap((row, index): Problem[] => {
      const earlier = rows[index - 1];
      if (earlier === undefined || earlier.total <= row.total) return [];
      return [{ ...fallFault(earlier), ...row.at("total"), value: String(row.total) }];
    }),
  );

const yearBelow = (total: number, day: string): Fault => ({
  code: "year-below-checkpoint",
  rule: {
    vi: `số cả năm không thể thấp hơn số lũy kế ${total} của ngày ${day} (fdi_checkpoints.csv).`,
    en: `a whole year cannot be below the ${total} already reached on ${day} (fdi_checkpoints.csv).`,
  },
  cure: { vi: "Kiểm tra số và phạm vi (scope) ở cả hai bảng.", en: "Check figure and scope in both tables." },
});

/** A year's total against what had been counted within it. What was only expected, or aimed at, may come out higher. */
export function yearsAgainstCheckpoints(data: Data): Problem[] {
  const years = withinYears({ ...data, fdi_checkpoints: data.fdi_checkpoints.filter((row) => !isYearEnd(row)) });
  return data.fdi_by_year.flatMap((row): Problem[] => {
    const above = years.get(`${row.year} ${row.scope}`)?.find(({ total }) => total > row.total);
    return row.basis === "full-year" && isResult(row.status) && above
      ? [{ ...yearBelow(above.total, above.as_of.iso), ...row.at("total"), value: String(row.total) }]
      : [];
  });
}
