import type { Report } from "../kit/report.ts";
import { figures } from "./figures/figures.ts";
import { reliefRasters } from "./map/relief/relief-images.ts";
import { opening } from "./opening/opening.ts";
import { totals } from "./projects/totals.ts";
import { functions } from "./promises/functions.ts";
import { toldLedger } from "./promises/told-ledger.ts";
import { verdicts } from "./promises/verdict-words.ts";
import { checks } from "./tables/checks/checks.ts";
import { comparisons } from "./tables/comparisons.ts";
import { knownDifferences } from "./tables/known-differences.ts";
import { type Data, files, tables } from "./tables/tables.ts";
import { toldOtherwise } from "./told-otherwise.ts";
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
  storyLimits: {
    words: { vi: 2_400, en: 2_400 },
    steps: 32,
    unknown: {
      said: {
        vi: /chưa rõ|không tìm (?:được|thấy|ra)|tìm không ra|chưa thấy/,
        en: /not known|(?:not|no [^.;]{0,40}) found|could not find/,
      },
      most: 6,
    },
  },
  // The number of a resolution and of a licence are their names, and so are those of months in Vietnamese.
  typedDigits: [/(?:Nghị quyết|Resolution) 01(?!\d)/g, /(?<!\p{L})tháng \d{1,2}(?!\d)/gu, /\bCC BY 4\.0\b/g],
  brand: ["Nâu", "→", "Xanh"],
  // One dot registered, one promised.
  icon: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#14110e"/><circle cx="10" cy="16" r="5" fill="#b06a3f"/><circle cx="22" cy="16" r="4.2" fill="none" stroke="#4fcf9f" stroke-width="2"/></svg>`,
  embedElement: "nau-xanh-embed",
  slug: "nau-xanh",
  licence: { id: "CC-BY-4.0", title: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/" },
  rasters: reliefRasters,
  opening,
  card: { figure: "promise-grid", scene: "field" },
  functions,
  ledger: { figure: "ledger", of: toldLedger },
  knownDifferences,
  comparisons,
  toldOtherwise,
  verdicts,
  totals,
};
