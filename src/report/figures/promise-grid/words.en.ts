import { type Amount, dotMillionUsd } from "./series.ts";
import { parkList, stated, type Words } from "./words.ts";

export const en: Words = {
  title: "Three billion dollars, counted in dots",
  subtitle: `Registered foreign direct investment (FDI) in Quảng Ninh; each dot is $${dotMillionUsd} million. Solid: registered. Hollow: promised.`,
  takeaway: ({ year, outcome, goal, registered, promised }, format) => {
    const gap = goal.amount - outcome.amount;
    const arrived = outcome.amount - registered.amount;
    const verdict = gap > 0 ? `${format.amount(gap, "million-usd")} short of` : "past";
    return `${year} closed at ${format.amount(outcome.amount, "million-usd")}, ${verdict} the ${format.number(goal.amount)} mark. After ${format.dayAndMonth(registered.asOf)} about ${format.number(arrived, 0)} million more was registered, against ${stated(promised, format)} promised.`;
  },
  describe: (series, format, scene) => {
    const { year, registered, promised, outcome, before, after, goal } = series;
    const counted = format.date(registered.asOf);
    const money = (of: Amount) => stated(of, format);
    const texts: Record<string, string> = {
      field: `A field of dots: ${registered.dots} solid dots for ${money(registered)} registered by ${counted}, ${promised.dots} hollow dots for ${money(promised)} promised by the end of the year.`,
      registered: `${registered.dots} solid dots: ${money(registered)} registered by ${counted}.`,
      parts: `Two blocks of dots: ${money(series.newCapital)} from ${series.newProjects} new projects and ${money(series.addedCapital)} from ${series.addedProjects} capital increases.`,
      parks: `The promised addition by park, in million dollars: ${parkList(series, format)}.`,
      outcome: `End of ${year}: ${outcome.dots} solid dots, ${money(outcome)}; the rest, up to the ${format.amount(goal.amount, "million-usd")} mark, stays empty.`,
      years: `Three years side by side: ${year - 1} ${money(before)}; ${year} ${money(outcome)}; ${year + 1}${series.afterIsWhole ? "" : ` by ${format.date(after.asOf)}`} ${money(after)}.`,
    };
    return texts[scene] ?? "";
  },
  note: "Registered capital, not money spent. Dots are rounded; the exact figures are in the table.",
  columns: { item: "Item", amount: "Million USD", status: "Status", asOf: "As of, or said on" },
  rows: {
    registered: (day) => `Registered by ${day}`,
    new: "— new licences",
    added: "— capital increases",
    gap: "— difference, unexplained",
    promised: "Promised by year-end",
    outcome: (year) => `All of ${year}`,
    goal: (year) => `Mark set for ${year}`,
    before: (year) => `All of ${year}`,
    after: (year) => `${year}, last count found`,
    expected: (year) => `Expected for ${year}`,
  },
  chart: {
    registered: (day) => `registered by ${day}`,
    promised: "promised",
    newCapital: (projects) => `${projects} new projects`,
    addedCapital: (projects) => `${projects} capital increases`,
    unfilled: (goal) => `short of the ${goal} mark`,
    unexplained: (amount) => `The two parts fall ${amount} million short of the total; the source does not say why.`,
    yearEnd: (year) => `all of ${year}`,
    asOf: (date, expected) => `by ${date}; ${expected} expected for the year`,
    wholeYear: (year, expected) => `in all of ${year}; ${expected} had been expected`,
  },
};
