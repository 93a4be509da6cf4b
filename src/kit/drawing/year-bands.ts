import { utcYear } from "d3";

export interface YearBand {
  readonly year: number;
  /** Start of the year; null when the picture begins within it. */
  readonly start: number | null;
  /** Middle of what the picture shows of the year, and how much of it that is. */
  readonly centre: number;
  readonly shown: number;
}

/** The years of an axis, each named in its middle: a year is a span, not a line. */
export function yearBands([first, last]: readonly [number, number]): YearBand[] {
  const starts = [utcYear.floor(new Date(first)), ...utcYear.range(utcYear.ceil(new Date(first + 1)), new Date(last))];
  return starts.map((start) => {
    const [from, to] = [Math.max(first, start.getTime()), Math.min(last, utcYear.offset(start, 1).getTime())];
    return {
      year: start.getUTCFullYear(),
      start: start.getTime() > first ? start.getTime() : null,
      centre: (from + to) / 2,
      shown: to - from,
    };
  });
}
