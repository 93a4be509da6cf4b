import { verdictWords } from "../../promises/verdict-words.ts";
import type { LedgerWords } from "./chart.ts";
import { amountIn, counted, gap, judgedOf, keptOf, outcomeNumber, type Words } from "./words.ts";

const chart: LedgerWords = {
  headings: { promise: "Promise", outcome: "Outcome against promise", verdict: "Verdict" },
  verdicts: verdictWords.en,
  when: ({ statedOn, due }, format) =>
    `said ${format.date(statedOn, "short")} · ${due ? `due ${format.date(due, "short")}` : "no date given"}`,
  target: (entry, format) => {
    const { comparison, target, due } = entry;
    if (comparison === "by") return due ? `promised: by ${format.date(due, "short")}` : "";
    if (target === null || entry.unit === null) return "";
    const amount = amountIn(entry, target, format);
    const said = { "more-than": `over ${amount}`, "at-least": `at least ${amount}`, about: `about ${amount}`, unclear: amount }[comparison];
    return `promised: ${said}`;
  },
  outcome: (entry, format) => {
    const { outcomeDate, outcome, outcomeAsOf, computed, outcomeStatus, verdict } = entry;
    if (outcomeDate) return format.date(outcomeDate, "short");
    if (outcome !== null) {
      const kind = computed
        ? " (by subtraction)"
        : outcomeStatus === "estimate"
          ? " (estimate)"
          : outcomeStatus === "preliminary"
            ? " (preliminary)"
            : "";
      return outcomeNumber(entry, format) + kind;
    }
    if (outcomeAsOf) return `not done as of ${format.date(outcomeAsOf, "short")}`;
    return verdict === "open" ? "" : "no outcome found";
  },
  off: (entry, format) => {
    const { verdict, distance, delay, comparison } = entry;
    if (delay) {
      const time = delay.days < 45 ? `${delay.days} days` : `about ${delay.months} months`;
      return delay.atLeast ? `${time} overdue by then` : `${time} after the date`;
    }
    if (verdict === "cannot-be-checked") return comparison === "unclear" ? "too vague to judge" : "";
    if (verdict === "open" || distance === null || distance.absolute === 0) return "";
    return `${gap(entry, format, "points")} ${distance.absolute < 0 ? "short" : "above"}`;
  },
};

export const en: Words = {
  title: "The ledger of promises",
  subtitle:
    "Each promise with its figure and its date, beside what happened. A hollow frame is the promise, a solid bar the outcome, the upright mark the level promised.",
  takeaway: (series, format) =>
    `${series.entries.length} promises: ${counted(series, format)}. Of the ${judgedOf(series)} that can be judged, ${keptOf(series)} ${keptOf(series) === 1 ? "was" : "were"} kept or exceeded.`,
  describe: (series, format) =>
    `A list of ${series.entries.length} promises, each with its outcome and verdict: ${counted(series, format)}. The table has the details.`,
  note: "Verdicts are computed by common rules, never typed. Exceeded: at least 5% above the level promised. An “about” may fall short by up to 5%. Where no outcome was found, or the promise was too vague, the ledger says “cannot yet be checked” and does not call it missed.",
  columns: {
    promise: "Promise",
    statedOn: "Said",
    due: "Due",
    target: "Level promised",
    outcome: "Outcome",
    unit: "Unit",
    asOf: "As of",
    verdict: "Verdict",
    difference: "Difference",
  },
  chart,
};
