import { cents } from "../../../kit/table/rounding.ts";
import type { Indicator } from "../../tables/indicators.ts";
import { byFirmness } from "../../tables/known/firmness.ts";
import type { Data } from "../../tables/tables.ts";

export const sectors = ["mining", "electricity", "manufacturing"] as const;
export type Sector = (typeof sectors)[number];

type Row = Pick<
  Indicator,
  "indicator" | "year" | "value" | "qualifier" | "status" | "basis" | "stated_on" | "source_id" | "note_vi" | "note_en" | "until"
>;

/** A sector's share of GRDP in percent: of a year, or of a part of it, which then ends with `until`. */
export interface Share extends Row {
  readonly sector: Sector;
}

/** What manufacturing's share was to reach in a year; `isDropped` once a later statement set another for the same year. */
export interface Goal extends Row {
  readonly isDropped: boolean;
}

/** Clean coal in million tonnes a year: the mean of five years, a year, or a plan. */
export interface Tonnes extends Row {
  readonly kind: "mean" | "year" | "plan";
  /** First year of a mean; else the year itself. */
  readonly from: number;
}

/** Shares stand apart: some are of parts of years, and the base was revised. No two of them are a line. */
export interface BrownAndGreenSeries {
  /** The firmest of each sector, year and part. */
  readonly shares: readonly Share[];
  readonly goals: readonly Goal[];
  /** The first year whose shares rest on the revised GRDP; null while none does. */
  readonly revised: number | null;
  readonly tonnes: readonly Tonnes[];
  /** Mining and manufacturing in the latest period for which both were found. */
  readonly latest: { readonly mining: Share; readonly manufacturing: Share };
}

type Rows = readonly Indicator[];

/** Years that a five-year sum covers. */
const meanYears = 5;

const isTarget = ({ status }: Row): boolean => status === "target";
const saidAt = ({ stated_on }: Row): number => stated_on?.from ?? 0;
const periodOf = ({ year, until }: Row): string => `${year} ${until?.iso ?? ""}`;

function sharesOf(rows: Rows, sector: Sector): Share[] {
  const own = rows.filter(({ indicator, status }) => indicator.startsWith(`${sector}-share`) && status !== "target");
  const periods = Map.groupBy(own, periodOf);
  return [...periods.values()].flatMap((found) => {
    const [firmest] = found.toSorted((a, b) => byFirmness(a.status, b.status));
    return firmest === undefined ? [] : [{ ...firmest, sector }];
  });
}

function goalsOf(rows: Rows): Goal[] {
  const goals = rows.filter((row) => row.indicator === "manufacturing-share" && isTarget(row));
  return goals.map((row) => ({ ...row, isDropped: goals.some((other) => other.year === row.year && saidAt(other) > saidAt(row)) }));
}

function tonnesOf(rows: Rows): Tonnes[] {
  const sums = rows.filter(({ indicator }) => indicator === "coal-output-five-years");
  const found = rows.filter((row) => row.indicator === "coal-output" && !isTarget(row));
  const last = Math.max(...found.map(({ year }) => year));
  const plans = rows.filter((row) => row.indicator === "coal-output" && isTarget(row) && row.year > last);
  return [
    ...sums.map((row): Tonnes => ({ ...row, kind: "mean", from: row.year - meanYears + 1, value: cents(row.value / meanYears) })),
    ...found.map((row): Tonnes => ({ ...row, kind: "year", from: row.year })),
    ...plans.map((row): Tonnes => ({ ...row, kind: "plan", from: row.year })),
  ];
}

/** The last period in which two sectors were both read. */
function latestOf(shares: readonly Share[]): BrownAndGreenSeries["latest"] {
  const of = (sector: Sector) => shares.filter((share) => share.sector === sector);
  const end = ({ year, until }: Share): number => until?.to ?? Date.UTC(year, 11, 31);
  const pairs = of("mining").flatMap((mining) => {
    const manufacturing = of("manufacturing").find((other) => periodOf(other) === periodOf(mining));
    return manufacturing === undefined ? [] : [{ mining, manufacturing }];
  });
  const latest = pairs.toSorted((a, b) => end(b.mining) - end(a.mining))[0];
  if (latest === undefined) throw new Error("No period with a share of mining and of manufacturing");
  return latest;
}

export function brownAndGreenOf(rows: Rows): BrownAndGreenSeries {
  const shares = sectors.flatMap((sector) => sharesOf(rows, sector)).toSorted((a, b) => a.year - b.year);
  return {
    shares,
    goals: goalsOf(rows).toSorted((a, b) => a.year - b.year || b.value - a.value),
    revised: shares.find(({ basis }) => basis === "rebased-2025")?.year ?? null,
    tonnes: tonnesOf(rows),
    latest: latestOf(shares),
  };
}

export const brownAndGreen = (data: Data): BrownAndGreenSeries => brownAndGreenOf(data.indicators);

/** Whether two shares weigh alike: a tenth of a point is less than either source could tell. */
export const weighAlike = ({ mining, manufacturing }: BrownAndGreenSeries["latest"]): boolean =>
  Math.abs(mining.value - manufacturing.value) < 0.1;

/** Whether the tonnes, from the mean of past years to the plan, never fall. */
export const coalHolds = ({ tonnes }: BrownAndGreenSeries): boolean =>
  tonnes.every(({ value }, index) => value >= (tonnes[index - 1]?.value ?? value));
