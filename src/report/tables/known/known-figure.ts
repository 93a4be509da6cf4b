import { type DateSpan, parseDateSpan } from "../../../kit/table/date-span.ts";
import { rowName } from "../../../kit/table/row-name.ts";
import type { Qualifier, Status } from "../../../kit/table/vocabulary.ts";
import { type FdiCheckpoint, fdiCheckpoints } from "../fdi-checkpoints.ts";
import { fdiByYear } from "../fdi-by-year.ts";
import { type ProvinceYear, fdiByProvince } from "../fdi-by-province.ts";
import { type Indicator, indicators } from "../indicators.ts";
import { type Milestone, milestones } from "../milestones.ts";
import { type ProjectEvent, projectEvents } from "../project-events.ts";
import type { YearRow } from "./year-rows.ts";

/** The row that something rests on. */
interface Rested {
  /** As people write it: "fdi_checkpoints 2024-12-31, province". */
  readonly row: string;
  readonly source: string;
}

/** A figure as its row states it. */
export interface KnownFigure extends Rested {
  readonly kind: "figure";
  readonly value: number;
  readonly unit: Indicator["unit"];
  readonly qualifier: Qualifier | null;
  readonly status: Status;
  /** The day, or the year, up to which it was counted; of an estimate, when it was made. */
  readonly asOf: DateSpan;
  readonly notes: { readonly vi: string | null; readonly en: string | null };
}

/** Something that happened, and when. */
export interface KnownDate extends Rested {
  readonly kind: "date";
  readonly date: DateSpan;
}

/** A date that is put together from parts of rows, and so is one. */
function span(iso: string): DateSpan {
  const parsed = parseDateSpan(iso);
  if (parsed === undefined) throw new Error(`No date: ${iso}`);
  return parsed;
}

type Stated = Pick<FdiCheckpoint, "qualifier" | "status" | "source_id" | "note_vi" | "note_en">;
const figureOf = (
  { qualifier, status, source_id, note_vi, note_en }: Stated,
  rest: Pick<KnownFigure, "value" | "unit" | "asOf" | "row">,
): KnownFigure => ({
  kind: "figure",
  qualifier,
  status,
  source: source_id,
  notes: { vi: note_vi, en: note_en },
  ...rest,
});

const lastDay: Readonly<Record<YearRow["basis"], string>> = {
  "full-year": "12-31",
  "to-20-december": "12-20",
  "to-22-december": "12-22",
};

export const ofCheckpoint = (row: FdiCheckpoint): KnownFigure =>
  figureOf(row, { value: row.total, unit: "million-usd", asOf: row.as_of, row: rowName(fdiCheckpoints, row) });

export const ofYear = (row: YearRow): KnownFigure =>
  row.checkpoint
    ? ofCheckpoint(row.checkpoint)
    : figureOf(row, {
        value: row.total,
        unit: "million-usd",
        asOf: span(`${row.year}-${lastDay[row.basis]}`),
        row: rowName(fdiByYear, row),
      });

/** A province's figure; null where only its rank was found. */
export const ofProvince = (row: ProvinceYear): KnownFigure | null =>
  row.total === null
    ? null
    : figureOf(row, { value: row.total, unit: "million-usd", asOf: span(String(row.year)), row: rowName(fdiByProvince, row) });

export const ofIndicator = (row: Indicator): KnownFigure =>
  figureOf(row, { value: row.value, unit: row.unit, asOf: row.stated_on ?? span(String(row.year)), row: rowName(indicators, row) });

export const ofMilestone = (row: Milestone): KnownDate => ({
  kind: "date",
  date: row.date,
  source: row.source_id,
  row: rowName(milestones, row),
});

export const ofEvent = (row: ProjectEvent): KnownDate => ({
  kind: "date",
  date: row.date,
  source: row.source_id,
  row: rowName(projectEvents, row),
});
