import type { EntryWords } from "./entry-words.ts";
import type { PromiseWord, Speaker } from "../tables/promises.ts";
import { amountIn, gap, outcomeNumber } from "./amounts.ts";
import { type LedgerEntry, margin } from "./verdicts.ts";

const words: Readonly<Record<PromiseWord, string>> = { goal: "goal", forecast: "forecast", plan: "plan", ultimatum: "ultimatum" };
const whose: Readonly<Record<Speaker, (word: string) => string>> = {
  province: (word) => `the province’s ${word}`,
  press: (word) => `${word} in the press`,
  investor: (word) => `the investor’s ${word}`,
};

const percent = `${margin * 100}%`;

function kindOf({ computed, outcomeStatus }: LedgerEntry): string {
  if (computed) return " (by subtraction)";
  return outcomeStatus === "estimate" ? " (estimate)" : outcomeStatus === "preliminary" ? " (preliminary)" : "";
}

function dateRule({ verdict, due }: LedgerEntry): string {
  if (due === null) return "No date was given, so there is nothing to check it against.";
  const rules = {
    kept: "It happened no later than the last day of the date given: kept.",
    late: "It happened, but after the last day of the date given: late.",
    missed: "The date has passed, and a source published later says it had not happened: missed.",
    open: "The last day of the date given lies ahead: not due yet.",
  } as const;
  return verdict in rules
    ? rules[verdict as keyof typeof rules]
    : "The date has passed and no source we read says whether it happened, or the day is known too roughly: cannot yet be checked.";
}

function numberRule({ verdict, comparison }: LedgerEntry): string {
  if (comparison === "unclear") return "The promise is too vague to be judged: cannot yet be checked.";
  const reached = {
    "more-than": "The outcome is above the target",
    "at-least": "The outcome is at the target or above",
    about: `The promise says “about”, and the outcome is no more than ${percent} below`,
    by: "",
  }[comparison];
  return {
    exceeded: `The outcome is at least ${percent} above the target: exceeded.`,
    kept: `${reached}: kept.`,
    "just-short": `The outcome does not reach the target, but is no more than ${percent} below: just short.`,
    late: "",
    missed: `The outcome is more than ${percent} below the target: missed.`,
    open: "The last day of the date given lies ahead, and a figure on the way decides nothing: not due yet.",
    "cannot-be-checked":
      "No outcome was found, or only one measured before the date had passed: cannot yet be checked, and not called missed.",
  }[verdict];
}

export const entryWordsEn: EntryWords = {
  whose: ({ word, speaker }) => whose[speaker](words[word]),
  said: ({ statedOn }, format) => format.date(statedOn, "short"),
  due: ({ due }, format) => (due ? format.date(due, "short") : "no date given"),
  target: (entry, format) => {
    const { comparison, target, due } = entry;
    if (comparison === "by") return due ? `by ${format.date(due, "short")}` : "";
    if (target === null || entry.unit === null) return "";
    const amount = amountIn(entry, target, format);
    return { "more-than": `over ${amount}`, "at-least": `at\u00a0least ${amount}`, about: `about ${amount}`, unclear: amount }[comparison];
  },
  outcome: (entry, format) => {
    const { outcomeDate, outcome, outcomeAsOf, verdict } = entry;
    if (outcomeDate) return format.date(outcomeDate, "short");
    if (outcome !== null) return outcomeNumber(entry, format) + kindOf(entry);
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
  rule: (entry) => (entry.comparison === "by" ? dateRule(entry) : numberRule(entry)),
};
