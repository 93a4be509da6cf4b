import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import { cents } from "../../../kit/table/rounding.ts";
import { type Difference, declare, reconciled } from "../../tables/checks/difference.ts";
import { otherPlace } from "../../tables/checks/other-place.ts";
import { saidOtherwise } from "../../tables/checks/same-statement.ts";
import type { ProvinceYear } from "../../tables/fdi-by-province.ts";
import type { Indicator } from "../../tables/indicators.ts";
import type { KnownFigure } from "../../tables/known/known-figure.ts";
import { knownResult } from "../../tables/known/known-value.ts";
import { yearOf } from "../../tables/known/year-rows.ts";
import type { Data } from "../../tables/tables.ts";

/**
 * How far the ministry's count of a year may lie from the province's own without anyone saying why, as a share of the latter: the two
 * counts round, close and revise differently.
 */
const tolerance = 0.05;

function countFault(found: Omit<Difference, "problem">, own: KnownFigure): Fault {
  const how = declare(found);
  return {
    code: "ministry-against-province",
    rule: {
      vi: `cách số của tỉnh (${own.value}, ${own.row}) quá 5%.`,
      en: `lies more than 5 % from the province's own count (${own.value}, ${own.row}).`,
    },
    cure: how,
  };
}

function countOf(row: ProvinceYear, data: Data): Difference[] {
  const own = knownResult(data, "fdi", row.year);
  if (row.total === null || own === null) return [];
  const difference = cents(own.value - row.total);
  const found = { check: "ministry-against-province", key: String(row.year), scope: null, difference } as const;
  const isFar = Math.abs(difference) > own.value * tolerance;
  return [{ ...found, ...(isFar && { problem: { ...countFault(found, own), ...row.at("total"), value: String(row.total) } }) }];
}

/** A checkpoint of the year from the row's own source is the same count. */
function fromSameSource(row: ProvinceYear, { fdi_checkpoints }: Data): Problem[] {
  const same = fdi_checkpoints.filter(
    (one) => one.scope === "province" && one.source_id === row.source_id && yearOf(one.as_of) === row.year,
  );
  const [first] = same;
  if (row.total === null || first === undefined || same.some(({ total }) => total === row.total)) return [];
  return [{ ...saidOtherwise(String(first.total), first.at("total")), ...row.at("total"), value: String(row.total) }];
}

const otherRank = (there: Indicator): Fault => {
  const where = otherPlace(there.at("value"));
  return {
    code: "rank-against-indicator",
    rule: {
      vi: `là hạng của tỉnh năm ${there.year}, nhưng ${where.vi} ghi ${there.value}.`,
      en: `is the province's rank in ${there.year}, but ${where.en} has ${there.value}.`,
    },
    cure: { vi: "Sửa cho hai ô như nhau.", en: "Make the two cells agree." },
  };
};

function rankOf(row: ProvinceYear, { indicators }: Data): Problem[] {
  const there = indicators.find((one) => one.indicator === "fdi-rank" && one.year === row.year && one.status !== "target");
  if (row.rank === null || there === undefined || there.value === row.rank) return [];
  return [{ ...otherRank(there), ...row.at("rank"), value: String(row.rank) }];
}

/** The report's own province among the others, on the ministry's count, against what other tables say of it. */
export function homeCount(data: Data, home: string): Problem[] {
  const rows = data.fdi_by_province.filter(({ province }) => province === home);
  return [
    ...rows.flatMap((row) => [...fromSameSource(row, data), ...rankOf(row, data)]),
    ...reconciled(
      data,
      ["ministry-against-province"],
      rows.flatMap((row) => countOf(row, data)),
    ),
  ];
}
