import { rowName } from "../../../kit/table/row-name.ts";
import { fdiByProvince, type ProvinceYear } from "../../tables/fdi-by-province.ts";
import type { Data } from "../../tables/tables.ts";

/** A province in a year; million USD. Null is not found. */
export interface ProvinceTotal {
  readonly province: string;
  readonly names: { readonly vi: string; readonly en: string };
  readonly total: number | null;
  readonly qualifier: ProvinceYear["qualifier"];
  readonly rank: number | null;
  readonly status: ProvinceYear["status"];
  /** The row that says it, and its source. */
  readonly row: string;
  readonly source: string;
  readonly notes: { readonly vi: string | null; readonly en: string | null };
}

/** One line of the ranking: a province, or a number of provinces that rank there and were not found. */
export type RankingLine = { readonly entry: ProvinceTotal } | { readonly absent: number };

export interface FdiProvincesSeries {
  /** The report's own province. */
  readonly home: string;
  readonly years: readonly { readonly year: number; readonly provinces: readonly ProvinceTotal[] }[];
  /** The largest total of all years: one scale for every scene. */
  readonly max: number;
}

const totalOf = (row: ProvinceYear): ProvinceTotal => ({
  province: row.province,
  names: { vi: row.name_vi, en: row.name_en },
  total: row.total,
  qualifier: row.qualifier,
  rank: row.rank,
  status: row.status,
  row: rowName(fdiByProvince, row),
  source: row.source_id,
  notes: { vi: row.note_vi, en: row.note_en },
});

/** @param years those that scenes rank: they have peers on the same borders */
export function fdiProvinces(data: Data, home: string, years: readonly number[]): FdiProvincesSeries {
  const byYear = years.map((year) => ({ year, provinces: data.fdi_by_province.filter((row) => row.year === year).map(totalOf) }));
  const totals = byYear.flatMap(({ provinces }) => provinces.flatMap(({ total }) => (total === null ? [] : [total])));
  return { home, years: byYear, max: Math.max(...totals) };
}

export const provincesIn = (series: FdiProvincesSeries, year: number): readonly ProvinceTotal[] =>
  series.years.find((entry) => entry.year === year)?.provinces ?? [];

type Compare = (a: ProvinceTotal, b: ProvinceTotal) => number;

/** Largest first, equals by `byName`. One whose value is unknown stands where its rank puts it; without a rank, last. */
export function inOrder(provinces: readonly ProvinceTotal[], byName: Compare): ProvinceTotal[] {
  const sorted = provinces.filter(({ total }) => total !== null).toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0) || byName(a, b));
  const unknown = provinces
    .filter(({ total }) => total === null)
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || byName(a, b));
  for (const entry of unknown) {
    const below = sorted.findIndex(({ rank }) => entry.rank !== null && rank !== null && rank > entry.rank);
    sorted.splice(below === -1 ? sorted.length : below, 0, entry);
  }
  return sorted;
}

/** The ranking with its holes: between ranks 6 and 8 one province is absent, unless one without a rank stands there. */
export function rankingOf(provinces: readonly ProvinceTotal[], byName: Compare): RankingLine[] {
  let expected = 1;
  return inOrder(provinces, byName).flatMap((entry): RankingLine[] => {
    const absent = entry.rank === null ? 0 : Math.max(0, entry.rank - expected);
    expected = (entry.rank ?? expected) + 1;
    return absent > 0 ? [{ absent }, { entry }] : [{ entry }];
  });
}
