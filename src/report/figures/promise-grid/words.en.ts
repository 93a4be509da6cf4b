import { type Amount, dotMillionUsd } from "./series.ts";
import { parkList, stated, type Words } from "./words.ts";

export const en: Words = {
  title: ({ year, outcome, goal, ahead }) =>
    `${year} ${outcome.amount < goal.amount ? "fell just short of" : "passed"} three billion dollars${ahead.goal.amount === goal.amount ? `; ${ahead.year} aims for them again` : ""}`,
  sceneTitles: {
    registered: ({ registered }, format) => `${format.billions(registered.amount, 2)} by ${format.date(registered.asOf)}`,
    parks: "The rest was to come from industrial parks",
    outcome: ({ year, outcome, goal }) => `${year} ${outcome.amount < goal.amount ? "fell just short of" : "passed"} three billion dollars`,
    ahead: ({ ahead, goal }, format) =>
      `${ahead.year} aims for ${format.billions(ahead.goal.amount, 0)}${ahead.goal.amount === goal.amount ? " again" : ""}`,
  },
  subtitle: `Foreign investment in Quảng Ninh; each dot is $${dotMillionUsd} million.`,
  takeaway: ({ year, outcome, goal }, format) => {
    const gap = goal.amount - outcome.amount;
    const verdict = gap > 0 ? `${format.amount(Math.round(gap), "million-usd")} short of its mark` : "past its mark";
    return `Foreign investment in ${year} closed at ${format.billions(outcome.amount, 2)}, ${verdict}.`;
  },
  describe: (series, format, scene) => {
    const { year, registered, promised, outcome, before, after, goal } = series;
    const counted = format.date(registered.asOf);
    const money = (of: Amount) => stated(of, format);
    const texts: Record<string, string> = {
      field: `A field of dots: ${registered.dots} solid dots for ${money(registered)} registered by ${counted}, ${promised.dots} hollow dots for ${money(promised)} expected by the end of the year.`,
      registered: `${registered.dots} solid dots: ${money(registered)} registered by ${counted}.`,
      parts: `Two blocks of dots: ${money(series.newCapital)} from ${series.newProjects} new projects and ${money(series.addedCapital)} from ${series.addedProjects} capital increases.`,
      parks: `The expected addition by park, in million dollars: ${parkList(series, format)}.`,
      outcome: `End of ${year}: ${outcome.dots} solid dots, ${money(outcome)}; the rest, up to the ${format.amount(goal.amount, "million-usd")} mark, stays empty.`,
      years: `Three years side by side: ${year - 1} ${money(before)}; ${year} ${money(outcome)}; ${year + 1}${series.afterIsWhole ? "" : ` by ${format.date(after.asOf)}`} ${money(after)}.`,
      ahead: `${series.ahead.goal.dots} dots for the ${series.ahead.year} goal of ${money(series.ahead.goal)}; ${series.ahead.counted ? `${series.ahead.counted.dots} of them solid` : "all are hollow, for no total of the year was found"}. Days left when sources were last read: ${series.ahead.daysLeft}.`,
    };
    return texts[scene] ?? "";
  },
  note: "Registered capital, not money spent. Dots are rounded; exact figures are in the table. Days left are counted from when sources were last read.",
  columns: { item: "Item", amount: "Million USD", status: "Status", asOf: "As of, or said on" },
  rows: {
    registered: (day) => `Registered by ${day}`,
    new: "— new licences",
    added: "— capital increases",
    gap: "— difference, unexplained",
    promised: "Expected by year-end",
    outcome: (year) => `All of ${year}`,
    goal: (year) => `Mark set for ${year}`,
    before: (year) => `All of ${year}`,
    after: (year) => `${year}, last count found`,
    expected: (year) => `Expected for ${year}`,
  },
  chart: {
    registered: (day) => `registered by ${day}`,
    promised: "still awaited",
    newCapital: (projects) => `${projects} new projects`,
    addedCapital: (projects) => `${projects} capital increases`,
    unfilled: "short",
    unexplained: (amount) => `The two parts fall ${amount} million short of the total; the source does not say why.`,
    yearEnd: (year) => `registered in ${year}`,
    expected: (amount) => `${amount} expected for the year`,
    hadExpected: (amount) => `${amount} had been expected`,
    ahead: (year) => `is the goal for ${year}`,
    toGoal: "still to the goal",
    daysLeft: (days) => (days === 1 ? "1 day left" : `${days} days left`),
    asOf: (day) => `from ${day}`,
    notCounted: "No total of the year so far was found, so every dot is left hollow.",
  },
};
