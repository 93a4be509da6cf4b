import { cents } from "../../../kit/table/rounding.ts";
import { rowName } from "../../../kit/table/row-name.ts";
import { indicators as indicatorTable } from "../../tables/indicators.ts";
import { byFirmness, isResult } from "../../tables/known/firmness.ts";
import type { Data } from "../../tables/tables.ts";
import type { FdiYear } from "../../tables/fdi-by-year.ts";

/** A year with its total in million USD, and the row that says it; or without. */
interface GivenYear {
  readonly year: number;
  readonly entry: { readonly total: number; readonly status: FdiYear["status"]; readonly row: string; readonly source: string } | null;
}

/** A year without a figure, worked out from the next one's figure and its growth. */
export interface ImpliedYear {
  readonly year: number;
  /** Million USD, to be told as "about". */
  readonly total: number;
  /** What is divided, and by what. */
  readonly rows: readonly string[];
  readonly sources: readonly string[];
}

/** Years without a figure that follow by division: the next year has one, and so much percent more or less than the year before. */
export function impliedYears({ indicators }: Pick<Data, "indicators">, years: readonly GivenYear[]): ImpliedYear[] {
  const growths = indicators.filter(({ indicator, status }) => indicator === "fdi-growth" && isResult(status));
  return years.flatMap(({ year, entry }): ImpliedYear[] => {
    const next = years.find((later) => later.year === year + 1)?.entry;
    const [growth] = growths.filter((row) => row.year === year + 1).toSorted((a, b) => byFirmness(a.status, b.status));
    if (entry !== null || !next || next.status === "forecast" || growth === undefined || growth.value <= -100) return [];
    const total = cents(next.total / (1 + growth.value / 100));
    return [{ year, total, rows: [next.row, rowName(indicatorTable, growth)], sources: [...new Set([next.source, growth.source_id])] }];
  });
}
