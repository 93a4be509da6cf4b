import { promiseGrid as chart } from "../charts/promise-grid.ts";
import type { Format } from "../i18n/format.ts";
import { words as interfaceWords } from "../i18n/words.ts";
import { type Amount, type PromiseGridSeries, promiseGrid as series } from "../model/promise-grid.ts";
import { promiseGridScenes } from "../scenes/promise-grid.ts";
import { type FigureRow, figure } from "./figure.ts";
import { promiseGridRowNames, promiseGridWords } from "./words/promise-grid.ts";

function rows(data: PromiseGridSeries, format: Format): FigureRow[] {
  const names = promiseGridRowNames[format.lang];
  const { statuses } = interfaceWords[format.lang];
  const row = (key: string, name: string, { amount, qualifier, status, asOf, source }: Amount): FigureRow => ({
    key,
    cells: [
      name,
      { value: amount, text: format.qualified(format.number(amount), qualifier) },
      statuses[status],
      { value: asOf.iso, text: format.date(asOf, "short") },
    ],
    sources: [source],
  });
  return [
    row("registered", names.registered, data.registered),
    row("new-capital", names.new, data.newCapital),
    row("added-capital", names.added, data.addedCapital),
    row("unexplained", names.gap, { ...data.registered, amount: data.unexplained, qualifier: null }),
    row("promised", names.promised, data.promised),
    ...data.parks.map((park) => row(park.park, `— ${park.names[format.lang]}`, park)),
    row("outcome", names.outcome, data.outcome),
    row("goal", names.goal, data.goal),
    row("before", names.before, data.before),
    row("after", names.after, data.after),
    row("after-expected", names.expected, data.afterExpected),
  ];
}

/** Every ten million dollars of 2024, registered or promised. */
export const promiseGrid = figure({
  id: "promise-grid",
  series,
  chart,
  scenes: promiseGridScenes,
  still: "outcome",
  words: promiseGridWords,
  rows,
});
