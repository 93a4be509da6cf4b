import { cents } from "../../../kit/table/rounding.ts";
import { groupBy, isInDollars, isInForce, projectDots, type ProjectDot } from "../../projects/projects.ts";
import type { Data } from "../../tables/tables.ts";

/** The capital of all projects of one status that is given in dollars. */
export interface StatusCapital {
  readonly status: ProjectDot["status"];
  readonly projects: number;
  /** Million USD. */
  readonly usd: number;
  /** Squares of `perMark` million USD, to the nearest. */
  readonly marks: number;
  /** Percent of all that is in force; null where the status is outside that sum. */
  readonly share: number | null;
  readonly rows: readonly string[];
  readonly sources: readonly string[];
}

export interface CapitalByStatusSeries {
  /** From what runs to what was given up. */
  readonly groups: readonly StatusCapital[];
  /** Million USD in force. */
  readonly total: number;
  /** Projects in force whose capital is in dong or unknown: not drawn. */
  readonly leftOut: number;
}

/** Million USD that a square stands for. */
export const perMark = 10;

const sumOf = (dots: readonly ProjectDot[]): number => cents(dots.reduce((sum, { capital }) => sum + (capital ?? 0), 0));

export function capitalByStatusOf(dots: readonly ProjectDot[]): CapitalByStatusSeries {
  const priced = dots.filter(isInDollars);
  const total = sumOf(priced.filter(isInForce));
  const groups = groupBy(priced, "status").flatMap(({ dots: members }): StatusCapital[] => {
    const [first] = members;
    if (first === undefined) return [];
    const usd = sumOf(members);
    return [
      {
        status: first.status,
        projects: members.length,
        usd,
        marks: Math.round(usd / perMark),
        share: isInForce(first) && total > 0 ? (usd / total) * 100 : null,
        rows: members.map(({ row }) => row),
        sources: [...new Set(members.flatMap(({ sources }) => sources))],
      },
    ];
  });
  return { groups, total, leftOut: dots.filter((dot) => isInForce(dot) && !isInDollars(dot)).length };
}

export const capitalByStatus = (data: Data): CapitalByStatusSeries => capitalByStatusOf(projectDots(data));

export const shareOf = ({ groups }: CapitalByStatusSeries, status: StatusCapital["status"]): number =>
  groups.find((group) => group.status === status)?.share ?? 0;
