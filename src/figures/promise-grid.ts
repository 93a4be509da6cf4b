import { promiseGrid as chart } from "../charts/promise-grid.ts";
import type { Format } from "../i18n/format.ts";
import { type PromiseGridSeries, promiseGrid as series } from "../model/promise-grid.ts";
import { promiseGridScenes } from "../scenes/promise-grid.ts";
import { type FigureRow, figure } from "./figure.ts";
import { promiseGridRowNames, promiseGridWords } from "./words/promise-grid.ts";

function rows(data: PromiseGridSeries, format: Format): FigureRow[] {
  const names = promiseGridRowNames[format.lang];
  const row = (name: string, { amount, source }: { amount: number; source: string }): FigureRow => ({
    cells: [name, amount],
    sources: [source],
  });
  return [
    row(names.registered, data.registered),
    row(names.new, data.newCapital),
    row(names.added, data.addedCapital),
    row(names.gap, { amount: data.unexplained, source: data.registered.source }),
    row(names.promised, data.promised),
    ...data.parks.map((park) => row(`— ${park.names[format.lang]}`, park)),
    row(names.outcome, data.outcome),
    row(names.goal, data.goal),
    row(names.before, data.before),
    row(`${names.after} ${format.date(data.after.asOf, "short")}`, data.after),
    row(names.expected, data.afterExpected),
  ];
}

/** Every ten million dollars of 2024, registered or promised. */
export const promiseGrid = figure({
  id: "promise-grid",
  series,
  chart,
  scenes: promiseGridScenes,
  still: "field",
  words: promiseGridWords,
  rows,
});
