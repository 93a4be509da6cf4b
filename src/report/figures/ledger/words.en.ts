import { entryWordsEn as say } from "../../promises/entry-words.en.ts";
import { isRestated, restatements } from "../../promises/restated.ts";
import { verdictWords } from "../../promises/verdict-words.ts";
import { margin } from "../../promises/verdicts.ts";
import type { LedgerWords } from "./chart.ts";
import { estimatesOf, judgedOf, keptOf, lostOf, toldIn, type Words } from "./words.ts";

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
    `${say.whose(entry)} · said ${say.said(entry, format)} · ${entry.due ? `due\u00a0${say.due(entry, format)}` : say.due(entry, format)}`,
  promised: (entry, format) => {
    const target = say.target(entry, format);
    return target === "" ? "" : `${entry.word === "ultimatum" ? "demanded" : "target"}: ${target}`;
  },
  also: (also, of, format) => {
    const said = say.said(also, format);
    const came = [verdictWords.en[also.verdict], say.off(also, format)].filter(Boolean).join(", ");
    if (isRestated(also, of)) {
      const target = say.target(also, format);
      return also.verdict === "open"
        ? `Restated ${said}: ${target}.`
        : `The verdict is on the first target. By that of ${said}, ${target}: ${came}.`;
    }
    const outcome = say.outcome(also, format);
    return `Not counted apart, said ${said}: ${also.title.en}. By itself: ${[outcome, came].filter(Boolean).join(", ")}.`;
  },
  aim: (entry, format) =>
    [chart.promised(entry, format), ...restatements(entry).map((also) => `restated ${say.said(also, format)}: ${say.target(also, format)}`)]
      .filter(Boolean)
      .join("\u00a0· "),
  key: { promised: "target", came: "outcome" },
};

const percent = `${margin * 100}%`;

export const en: Words = {
  title: (series) => `Of ${judgedOf(series)} promises judged, ${keptOf(series)} ${keptOf(series) === 1 ? "was" : "were"} kept`,
  sceneTitles: { short: "Not kept is not always bad news" },
  subtitle: "Promises of the first article, and on its measures and plants.",
  takeaway: (series) => {
    const estimates = ["", "; one outcome is an estimate"][estimatesOf(series)] ?? "; some outcomes are estimates";
    return `Just short: ${series.counts["just-short"]}; late or missed: ${lostOf(series)}${estimates}.`;
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
