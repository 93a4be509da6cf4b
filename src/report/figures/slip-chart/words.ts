import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Format } from "../../../kit/i18n/format.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { SlipScene, SlipWords } from "./chart.ts";
import { knownBy, type SlipPlant, type SlipSeries } from "./series.ts";
import type { Column, RowWords } from "./table.ts";

export type Words = FigureWords<SlipSeries, SlipWords, Column, SlipScene> & { readonly rows: RowWords };

/** How many times the promised date was stated anew; a new wording may also narrow it. */
export const changes = ({ statements }: SlipPlant): number =>
  Math.max(0, statements.filter((statement) => statement.ordered && !statement.repeats).length - 1);

export const dates = (plant: SlipPlant, format: Format): string =>
  plant.statements
    .filter((statement) => statement.ordered && !statement.repeats)
    .map((statement) => `${format.date(statement.saidOn, "short")}: ${format.date(statement.due, "short")}`)
    .join("; ");

/** The plants of a scene as far as it knows them, and how far that is; undefined when it is all that is known today. */
export function shown({ plants }: SlipSeries, { plants: ids, until }: SlipScene): { plants: readonly SlipPlant[]; until: DateSpan | null } {
  return { until, plants: ids.map((id) => (until === null ? plants[id] : knownBy(plants[id], until.to))) };
}
