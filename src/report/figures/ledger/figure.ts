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
  words: { vi, en },
  table,
});
