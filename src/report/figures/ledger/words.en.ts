import { entryWordsEn as say } from "../../promises/entry-words.en.ts";
import { verdictWords } from "../../promises/verdict-words.ts";
import { margin } from "../../promises/verdicts.ts";
import type { LedgerWords } from "./chart.ts";
import { estimatesOf, judgedOf, keptOf, toldIn, type Words } from "./words.ts";

const chart: LedgerWords = {
  ...say,
  headings: { promise: "Promise, and whose", outcome: "Outcome against target", verdict: "Verdict" },
  verdicts: verdictWords.en,
  parts: {
    judged: (count) => `With a known outcome: ${count} promises`,
    unjudged: (count) => `Cannot be judged yet: ${count}`,
  },
  noPromise: "no promise",
  when: (entry, format) =>
    `${say.whose(entry)} · said ${say.said(entry, format)} · ${entry.due ? `due ${say.due(entry, format)}` : say.due(entry, format)}`,
  promised: (entry, format) => {
    const target = say.target(entry, format);
    return target === "" ? "" : `${entry.word === "ultimatum" ? "demanded" : "target"}: ${target}`;
  },
  also: (entry, format) =>
    `The same promise, said ${say.said(entry, format)}: ${entry.title.en}. ${[say.outcome(entry, format), verdictWords.en[entry.verdict], say.off(entry, format)].filter(Boolean).join(", ")}.`,
};

const percent = `${margin * 100}%`;

export const en: Words = {
  title: "The ledger of promises",
  subtitle: "Promises of the first article, and of the same measures and plants. Hollow: target; solid: outcome.",
  takeaway: (series) => {
    const estimates = ["", "; one outcome is an estimate"][estimatesOf(series)] ?? "; some outcomes are estimates";
    return `Of ${judgedOf(series)} promises with a known outcome, ${keptOf(series)} ${keptOf(series) === 1 ? "was" : "were"} kept${estimates}.`;
  },
  describe: (series, _format, _name, scene) =>
    toldIn(series, scene, chart, "en") ||
    `A list of ${series.entries.length} promises by verdict, each with its outcome; of ${judgedOf(series)} with a known outcome, ${keptOf(series)} were kept. The table has the details.`,
  note: `Exceeded: at least ${percent} above the target. Just short: no more than ${percent} below. Goals beside the article’s are our choice. An ultimatum is not counted. No outcome found does not mean missed.`,
  columns: {
    promise: "Promise",
    whose: "Whose word",
    statedOn: "Said",
    due: "Due",
    target: "Target",
    outcome: "Outcome",
    unit: "Unit",
    asOf: "As of",
    verdict: "Verdict",
    difference: "Difference",
    countsAs: "Counts as",
  },
  chart,
};
