import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import { cents } from "../../../kit/table/rounding.ts";
import type { FdiCheckpoint } from "../fdi-checkpoints.ts";
import type { FdiYear } from "../fdi-by-year.ts";
import { isSettled } from "../known/firmness.ts";
import { covers } from "../known/wording.ts";
import { isYearEnd, yearOf } from "../known/year-rows.ts";
import type { Data } from "../tables.ts";
import { type Difference, declare } from "./difference.ts";
import { otherPlace } from "./other-place.ts";

/** Settled rows of the two tables that hold the same money: a year's total, and the checkpoint of its last day. */
const pairs = (data: Data): { year: FdiYear; end: FdiCheckpoint }[] =>
  data.fdi_by_year.flatMap((year) => {
    const ends = data.fdi_checkpoints.filter(
      (row) => isYearEnd(row) && yearOf(row.as_of) === year.year && row.scope === year.scope && isSettled(row.status),
    );
    return year.basis === "full-year" && isSettled(year.status) ? ends.map((end) => ({ year, end })) : [];
  });

const totalsFault = (found: Omit<Difference, "problem">, { year, end }: ReturnType<typeof pairs>[number]): Fault => {
  const where = otherPlace(end.at("total"));
  const how = declare(found);
  return {
    code: "year-against-checkpoint",
    rule: {
      vi: `là số cả năm ${year.year}, nhưng mốc 31/12 của chính năm ấy là ${end.total} (${where.vi}).`,
      en: `is the total of ${year.year}, but that year's checkpoint of 31 December is ${end.total} (${where.en}).`,
    },
    cure: { vi: `Sửa cho hai ô như nhau. ${how.vi}`, en: `Make the two cells agree. ${how.en}` },
  };
};

/** Totals of years against checkpoints of 31 December. What one of the two calls "about" or "over" may cover the other. */
export const yearEnds = (data: Data): Difference[] =>
  pairs(data).map((pair) => {
    const { year, end } = pair;
    const difference = cents(year.total - end.total);
    const found = { check: "year-against-checkpoint", key: String(year.year), scope: year.scope, difference } as const;
    const isCovered =
      covers({ value: year.total, qualifier: year.qualifier }, end.total) ||
      covers({ value: end.total, qualifier: end.qualifier }, year.total);
    return { ...found, ...(!isCovered && { problem: { ...totalsFault(found, pair), ...year.at("total"), value: String(year.total) } }) };
  });

const otherCount = (year: number, { new_projects, at }: FdiCheckpoint): Fault => {
  const where = otherPlace(at("new_projects"));
  return {
    code: "year-against-checkpoint",
    rule: {
      vi: `là số dự án mới của năm ${year}, nhưng mốc 31/12 ghi ${new_projects} (${where.vi}).`,
      en: `is the number of new projects in ${year}, but the checkpoint of 31 December has ${new_projects} (${where.en}).`,
    },
    cure: { vi: "Sửa cho hai ô như nhau.", en: "Make the two cells agree." },
  };
};

/** The same of the number of new projects, which is counted and so never about. */
export const yearEndProjects = (data: Data): Problem[] =>
  pairs(data).flatMap(({ year, end }): Problem[] =>
    year.new_projects === null || end.new_projects === null || year.new_projects === end.new_projects
      ? []
      : [{ ...otherCount(year.year, end), ...year.at("new_projects"), value: String(year.new_projects) }],
  );
