import { formatIn } from "../kit/i18n/format.ts";
import type { Lang } from "../kit/i18n/languages.ts";
import type { ToldOtherwise } from "../kit/report.ts";
import { cellValue } from "../kit/story/references/cells.ts";
import { say } from "../kit/story/references/forms.ts";
import { cited } from "../kit/table/cited-source.ts";
import { rowsNamed } from "../kit/table/corrected-cell.ts";
import { type AnyRow, type AnyTable, keyOf } from "../kit/table/table.ts";
import { ministryCounts } from "./figures/fdi-provinces/ministry-count.ts";
import { type Data, tables } from "./tables/tables.ts";

/** Rows that tell of the province's whole year: the year's own, and the checkpoint at its end. */
function yearRows({ fdi_by_year, fdi_checkpoints }: Data, year: number): { dataset: "fdi_by_year" | "fdi_checkpoints"; row: AnyRow }[] {
  return [
    ...fdi_by_year.filter((row) => row.year === year && row.scope === "province").map((row) => ({ dataset: "fdi_by_year" as const, row })),
    ...fdi_checkpoints
      .filter((row) => row.as_of.iso === `${year}-12-31` && row.scope === "province")
      .map((row) => ({ dataset: "fdi_checkpoints" as const, row })),
  ];
}

/** Figures that other sources give for what rows tell: those that editors noted beside them, and the ministry's for a whole year. */
export function toldOtherwise(data: Data, lang: Lang): ToldOtherwise[] {
  const format = formatIn(lang);
  const told = (dataset: string, row: AnyRow, from: AnyTable, other: AnyRow, column: string): ToldOtherwise[] => {
    const [table, value] = [tables[dataset as keyof typeof tables] as AnyTable, cellValue(from, other, column)];
    const source = data.sources.find(({ id }) => id === other["source_id"]);
    if (value.kind !== "number" || value.value === null || source === undefined) return [];
    const note = other[`note_${lang}`];
    return [
      {
        table: dataset,
        key: keyOf(table, row),
        unit: value.unit,
        text: say(value, [], format),
        source: cited(source, data, lang),
        note: typeof note === "string" ? note : undefined,
      },
    ];
  };
  return [
    ...data.other_figures.flatMap((other) =>
      rowsNamed(other, tables, data).flatMap((row) => told(other.dataset, row, tables.other_figures, other, "value")),
    ),
    ...ministryCounts(data).flatMap((count) =>
      yearRows(data, count.year).flatMap(({ dataset, row }) => told(dataset, row, tables.fdi_by_province, count, "total")),
    ),
  ];
}
