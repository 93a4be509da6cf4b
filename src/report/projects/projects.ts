import { cents } from "../../kit/table/rounding.ts";
import { rowName } from "../../kit/table/row-name.ts";
import { type Project, projects as projectTable } from "../tables/projects.ts";
import type { ProjectEvent } from "../tables/project-events.ts";
import type { Data } from "../tables/tables.ts";
import { wordIn } from "../../kit/table/word-list.ts";
import { ofYear } from "../tables/known/known-figure.ts";
import { firmestYear, type YearRow, yearRows } from "../tables/known/year-rows.ts";
import { exactlyOne } from "../tables/find-row.ts";

interface Names {
  readonly vi: string;
  readonly en: string;
}

/** A project as a mark: the same id draws it in every figure and scene. */
export interface ProjectDot {
  readonly id: string;
  readonly short: string;
  readonly names: Names;
  readonly status: Project["status"];
  readonly statusAsOf: Project["status_as_of"];
  readonly investor: Project["investor"];
  readonly country: Project["parent_country"];
  readonly park: string | null;
  readonly parkNames: Names | null;
  /** Million USD or billion VND, by `currency`; null where no source gives it. Never converted. */
  readonly capital: number | null;
  readonly currency: Project["currency"];
  /** What that unit is called; null where there is none. */
  readonly currencyNames: Names | null;
  readonly qualifier: Project["capital_qualifier"];
  /** The row that says it, and its sources. */
  readonly row: string;
  readonly sources: readonly string[];
}

/** What a group of projects comes to. A memorandum is not yet a project, an ended one no longer: both stay out of the counts. */
export interface Tally {
  /** Projects in force, priced or not. */
  readonly projects: number;
  /** Those of them with a capital in dollars, and its sum in million USD. */
  readonly inDollars: number;
  readonly usd: number;
  /** Billion VND of those given in dong. */
  readonly vnd: number;
  /** Left out of the above, largest first. */
  readonly left: readonly ProjectDot[];
}

export const isInForce = ({ status }: ProjectDot): boolean => status !== "ended" && status !== "memorandum";
export const isInDollars = ({ capital, currency }: ProjectDot): boolean => capital !== null && currency === "million-usd";

const capitalOf = ({ capital }: ProjectDot): number => capital ?? 0;
const sum = (dots: readonly ProjectDot[]): number => cents(dots.reduce((total, dot) => total + capitalOf(dot), 0));

export function tally(dots: readonly ProjectDot[]): Tally {
  const inForce = dots.filter(isInForce);
  const priced = inForce.filter(isInDollars);
  return {
    projects: inForce.length,
    inDollars: priced.length,
    usd: sum(priced),
    vnd: sum(inForce.filter(({ currency }) => currency === "billion-vnd")),
    left: dots.filter((dot) => !isInForce(dot)).toSorted((a, b) => capitalOf(b) - capitalOf(a)),
  };
}

/** Dollars first and largest first; what cannot be compared in size follows, by id. */
export const bySize = (a: ProjectDot, b: ProjectDot): number =>
  Number(isInDollars(b)) - Number(isInDollars(a)) || (isInDollars(a) ? capitalOf(b) - capitalOf(a) : 0) || (a.id < b.id ? -1 : 1);

const dotOf = (row: Project, places: ReadonlyMap<string, Data["places"][number]>, units: Data["units"]): ProjectDot => {
  const place = row.park_id === null ? undefined : places.get(row.park_id);
  return {
    id: row.id,
    short: row.short_name,
    names: { vi: row.name_vi, en: row.name_en },
    status: row.status,
    statusAsOf: row.status_as_of,
    investor: row.investor,
    country: row.parent_country,
    park: row.park_id,
    parkNames: place === undefined ? null : { vi: place.short_vi, en: place.short_en },
    capital: row.capital,
    currency: row.currency,
    currencyNames: row.currency === null ? null : { vi: wordIn(units, row.currency, "vi"), en: wordIn(units, row.currency, "en") },
    qualifier: row.capital_qualifier,
    row: rowName(projectTable, row),
    sources: [...new Set([row.capital_source_id, row.source_id])].filter((source) => source !== null),
  };
};

/** Every project that can be named, the largest first. */
export function projectDots(data: Data): ProjectDot[] {
  const places = new Map(data.places.map((place) => [place.id, place]));
  return data.projects.map((row) => dotOf(row, places, data.units)).toSorted(bySize);
}

export type Grouping = "capital" | "country" | "park" | "status";

export interface Group {
  /** A country, park or status; `null` where no source says. For capital: what can be added up and what cannot. */
  readonly key: string | null;
  readonly dots: readonly ProjectDot[];
  readonly tally: Tally;
}

export type CapitalClass = "counted" | "not-counted" | "in-dong" | "in-other-money" | "unpriced";

/** Whether a project's capital can be added to the others', and if not, why. */
export function capitalClass(dot: ProjectDot): CapitalClass {
  if (dot.capital === null) return "unpriced";
  if (!isInForce(dot)) return "not-counted";
  if (isInDollars(dot)) return "counted";
  return dot.currency === "billion-vnd" ? "in-dong" : "in-other-money";
}

const keyOf: Readonly<Record<Grouping, (dot: ProjectDot) => string | null>> = {
  capital: capitalClass,
  country: ({ country }) => country,
  park: ({ park }) => park,
  status: ({ status }) => status,
};

/** From a factory that runs to one that was given up. */
const statusOrder: readonly string[] = [
  "operating",
  "trial",
  "building",
  "licensed",
  "awaiting-certificate",
  "memorandum",
  "ended",
] satisfies Project["status"][];
const capitalOrder: readonly string[] = ["counted", "not-counted", "in-dong", "in-other-money", "unpriced"] satisfies CapitalClass[];

function order(grouping: Grouping): (a: Group, b: Group) => number {
  if (grouping === "status" || grouping === "capital") {
    const rank = grouping === "status" ? statusOrder : capitalOrder;
    return (a, b) => rank.indexOf(a.key ?? "") - rank.indexOf(b.key ?? "");
  }
  return (a, b) => Number(a.key === null) - Number(b.key === null) || b.tally.usd - a.tally.usd || b.tally.projects - a.tally.projects;
}

/** Largest sum first, the unknown last; statuses and kinds of capital in their own order. */
export function groupBy(dots: readonly ProjectDot[], grouping: Grouping): Group[] {
  const groups = Map.groupBy(dots, keyOf[grouping]);
  return [...groups].map(([key, members]): Group => ({ key, dots: members, tally: tally(members) })).toSorted(order(grouping));
}

/** The project its own investor gave up, and when. */
export interface Withdrawal {
  readonly dot: ProjectDot;
  readonly certified: ProjectEvent["date"] | null;
  /** The day of the report: the decision's own date is not given. */
  readonly reported: ProjectEvent["date"];
  /** Its capital in percent of all that still stands. */
  readonly shareOfRest: number;
  /** Its capital in percent of all that was registered in the year of its certificate; null where either is not known. */
  readonly shareOfYear: { readonly year: number; readonly percent: number; readonly row: string; readonly source: string } | null;
}

export interface ProjectsSeries {
  readonly dots: readonly ProjectDot[];
  readonly groups: Readonly<Record<Grouping, readonly Group[]>>;
  readonly tally: Tally;
  readonly withdrawal: Withdrawal;
}

/** Neither hoped for nor expected. */
const isReported = ({ status }: YearRow): boolean => status !== "target" && status !== "forecast";

function shareOfYear(data: Data, dot: ProjectDot, certified: ProjectEvent["date"] | undefined): Withdrawal["shareOfYear"] {
  if (certified === undefined || !isInDollars(dot)) return null;
  const year = new Date(certified.from).getUTCFullYear();
  const totals = yearRows(data).filter((row) => row.year === year && row.scope === "province" && isReported(row));
  const [total] = totals.toSorted(firmestYear);
  return total === undefined
    ? null
    : { year, percent: (capitalOf(dot) / total.total) * 100, row: ofYear(total).row, source: total.source_id };
}

function withdrawalOf(data: Data, withdrawn: string, dots: readonly ProjectDot[], all: Tally): Withdrawal {
  const dot = exactlyOne(
    dots.filter(({ id }) => id === withdrawn),
    `projects ${withdrawn}`,
  );
  const certificate = data.project_events.find((row) => row.project_id === dot.id && row.event === "certificate" && row.kind === "actual");
  return {
    dot,
    certified: certificate?.date ?? null,
    reported: dot.statusAsOf,
    shareOfYear: shareOfYear(data, dot, certificate?.date),
    shareOfRest: all.usd > 0 ? (capitalOf(dot) / all.usd) * 100 : 0,
  };
}

/** @param settings the project that was given up, by its id */
export function projects(data: Data, { withdrawn }: { readonly withdrawn: string }): ProjectsSeries {
  const dots = projectDots(data);
  const all = tally(dots);
  const groups = {
    capital: groupBy(dots, "capital"),
    country: groupBy(dots, "country"),
    park: groupBy(dots, "park"),
    status: groupBy(dots, "status"),
  };
  return { dots, groups, tally: all, withdrawal: withdrawalOf(data, withdrawn, dots, all) };
}
