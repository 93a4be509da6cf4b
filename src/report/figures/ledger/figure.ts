import { figure } from "../../../kit/figure/figure.ts";
import { ledger as chart } from "./chart.ts";
import { ledgerScenes } from "./scenes.ts";
import { ledger as series } from "../../promises/verdicts.ts";
import { table } from "./table.ts";
import { en } from "./words.en.ts";
import { vi } from "./words.vi.ts";

/** Every promise and what became of it. */
export const ledger = figure({
  id: "ledger",
  series,
  chart,
  scenes: ledgerScenes,
  still: "all",
  whole: "all",
  card: { view: "titles", rows: [] },
  // The whole list is as wide as a phone’s text: its letters are then no smaller than they are meant.
  widths: { narrow: 324, wide: 720 },
  words: { vi, en },
  table,
});
