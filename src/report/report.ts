import type { Report } from "../kit/report.ts";
import { figures } from "./figures/figures.ts";
import { totals } from "./projects/totals.ts";
import { functions } from "./promises/functions.ts";
import { verdicts } from "./promises/verdict-words.ts";
import { checks } from "./tables/checks/checks.ts";
import { knownDifferences } from "./tables/known-differences.ts";
import { type Data, files, tables } from "./tables/tables.ts";
import en from "./story/en/words.json" with { type: "json" };
import vi from "./story/vi/words.json" with { type: "json" };

/** Nâu → Xanh, as it is handed to the kit. */
export const report: Report<Data> = {
  folder: "src/report",
  tables,
  files,
  checks,
  figures,
  words: { vi, en },
  brand: ["Nâu", "→", "Xanh"],
  card: { figure: "promise-grid", scene: "field" },
  functions,
  knownDifferences,
  verdicts,
  totals,
};
