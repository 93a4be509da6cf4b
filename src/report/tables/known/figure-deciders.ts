import { fdiByProvince } from "../fdi-by-province.ts";
import { fdiByYear } from "../fdi-by-year.ts";
import { fdiCheckpoints } from "../fdi-checkpoints.ts";
import { type Indicator, indicators, indicatorUnits } from "../indicators.ts";
import type { Scope } from "../scope.ts";
import { type Cells, type Decider, has, valueIn } from "./decider.ts";
import { isResult } from "./firmness.ts";
import { ofCheckpoint, ofProvince } from "./known-figure.ts";
import { figuresOf } from "./known-value.ts";
import { isYearEnd, yearOf } from "./year-rows.ts";

const millionUsd = () => "million-usd" as const;

const scopeIn = (cells: Cells): Scope => (cells["scope"] === "zones" ? "zones" : "province");

/** A year's FDI, whether its total stands in fdi_by_year or as the checkpoint of 31 December. */
export const yearTotal: Decider = {
  columns: { year: fdiByYear.columns.year, scope: fdiByYear.columns.scope },
  isNamed: (cells) => has(cells, "year"),
  mayBeAwaited: () => true,
  measured: millionUsd,
  subject: (cells) => (scopeIn(cells) === "province" ? { measure: "fdi", year: Number(cells["year"]) } : null),
  find: (data, cells) => figuresOf(data, "fdi", Number(cells["year"]), scopeIn(cells)).filter(({ status }) => isResult(status)),
  names: ({ fdi_by_year, fdi_checkpoints }) =>
    [...fdi_by_year.map(({ year }) => year), ...fdi_checkpoints.filter(isYearEnd).map((row) => yearOf(row.as_of))].map(
      (year) => `fdi ${year}`,
    ),
};

export const checkpoint: Decider = {
  columns: { as_of: fdiCheckpoints.columns.as_of, scope: fdiCheckpoints.columns.scope },
  isNamed: (cells) => has(cells, "as_of"),
  mayBeAwaited: () => false,
  measured: millionUsd,
  subject: () => null,
  find: (data, cells) =>
    data.fdi_checkpoints
      .filter((row) => row.as_of.iso === cells["as_of"] && row.scope === scopeIn(cells) && isResult(row.status))
      .map(ofCheckpoint),
  names: ({ fdi_checkpoints }) =>
    fdi_checkpoints.map(({ as_of, scope }) => `fdi_checkpoints ${as_of.iso}${scope === "zones" ? " zones" : ""}`),
};

export const provinceYear: Decider = {
  columns: { year: fdiByProvince.columns.year, province: fdiByProvince.columns.province },
  isNamed: (cells) => has(cells, "province", "year"),
  mayBeAwaited: () => false,
  measured: millionUsd,
  subject: () => null,
  find: (data, cells) =>
    data.fdi_by_province
      .filter((row) => row.province === cells["province"] && String(row.year) === cells["year"] && isResult(row.status))
      .flatMap((row) => ofProvince(row) ?? []),
  names: ({ fdi_by_province }) => fdi_by_province.map(({ province, year }) => `fdi_by_province ${province} ${year}`),
};

const { indicator, year, status, stated_on } = indicators.columns;

/** Of cells that name something, and so have one. */
function indicatorIn(cells: Cells): Indicator["indicator"] {
  const measure = valueIn(indicator, cells["indicator"]);
  if (measure === undefined) throw new Error("No indicator among the cells of a name");
  return measure;
}

/** The firmest figure of an indicator's year, or one row of it. */
export const reading: Decider = {
  columns: { indicator, year, status, stated_on },
  isNamed: (cells) => has(cells, "indicator", "year"),
  mayBeAwaited: (cells) => !has(cells, "status") && !has(cells, "stated_on"),
  measured: (cells) => indicatorUnits[indicatorIn(cells)],
  subject: (cells) => ({ measure: indicatorIn(cells), year: Number(cells["year"]) }),
  find: (data, cells) => {
    const rows = data.indicators.filter(
      (row) => (cells["status"] ?? row.status) === row.status && (cells["stated_on"] ?? row.stated_on?.iso) === row.stated_on?.iso,
    );
    const figures = figuresOf({ ...data, indicators: rows }, indicatorIn(cells), Number(cells["year"]));
    return figures.filter((figure) => isResult(figure.status));
  },
  names: (data) =>
    data.indicators.flatMap((row) => [`indicators ${row.indicator} ${row.year}`, `indicators ${row.indicator} ${row.year} ${row.status}`]),
};
