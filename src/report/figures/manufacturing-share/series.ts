import type { Data } from "../../tables/tables.ts";
import { type IndicatorYear, indicatorYears, lastRead, type Reading } from "../../indicators/indicator-years.ts";

export interface Share {
  readonly year: number;
  readonly reading: Reading;
}

/** Manufacturing's share of GRDP, percent at current prices. */
export interface ManufacturingShareSeries {
  readonly years: readonly IndicatorYear[];
  /** Stretches of neighbouring years with a settled figure on one base: only these are lines. */
  readonly runs: readonly (readonly Share[])[];
  /** The first settled figure, from which the goals were set, and the last one found. */
  readonly first: Share;
  readonly latest: Share;
  /** The goals, one a year, earliest first. */
  readonly targets: readonly Share[];
  /** Goal years that had ended without a figure being found. */
  readonly open: readonly number[];
}

const isSettled = ({ status }: Reading): boolean => status !== "forecast";

function runsOf(shares: readonly Share[]): Share[][] {
  const runs: Share[][] = [];
  for (const share of shares) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before?.year === share.year - 1 && before.reading.basis === share.reading.basis) run.push(share);
    else runs.push([share]);
  }
  return runs;
}

export function manufacturingShareOf(years: readonly IndicatorYear[]): ManufacturingShareSeries {
  const settled = years.flatMap(({ year, reading }): Share[] => (reading !== null && isSettled(reading) ? [{ year, reading }] : []));
  const [first, latest] = [settled[0], settled.at(-1)];
  if (first === undefined || latest === undefined) throw new Error("No settled share of manufacturing");
  return {
    years,
    runs: runsOf(settled),
    first,
    latest,
    targets: years.flatMap(({ year, targets }) => targets.slice(-1).map((reading) => ({ year, reading }))),
    open: years.filter(({ reading, targets, ended }) => targets.length > 0 && reading === null && ended).map(({ year }) => year),
  };
}

export const manufacturingShare = (data: Data): ManufacturingShareSeries =>
  manufacturingShareOf(indicatorYears(data.indicators, "manufacturing-share", lastRead(data)));
