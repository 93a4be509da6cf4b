import { figure } from "../../../kit/figure/figure.ts";
import { ledger as chart } from "./chart.ts";
import { ledgerScenes } from "./scenes.ts";
import { ledgerWords } from "./words.ts";
import { ledger as series } from "../../promises/verdicts.ts";
import { table } from "./table.ts";

/** Every promise and what became of it. */
export const ledger = figure({
  id: "ledger",
  series,
  chart,
  scenes: ledgerScenes,
  still: "all",
  card: { brief: true },
  words: ledgerWords,
  table,
});
