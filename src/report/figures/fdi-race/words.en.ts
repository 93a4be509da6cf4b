import type { Format } from "../../../kit/i18n/format.ts";
import type { FdiRaceScene } from "./chart.ts";
import type { FdiRaceSeries } from "./series.ts";
import { closed, fallenYear, money, numberWord, percentOf, promised, raceInWords, type Words, yearOf } from "./words.ts";

function takeaway({ sameMonths }: FdiRaceSeries, format: Format): string {
  if (!sameMonths) return "";
  const { months, after } = sameMonths;
  const estimated = after.status === "estimate" ? ", by an estimate," : "";
  return months === 12
    ? `The whole of ${yearOf(after)}${estimated} brought ${money(format, after)}, ${percentOf(format, sameMonths)} of the year before.`
    : `The first ${numberWord(months, numbers).toLowerCase()} months of ${yearOf(after)}${estimated} brought ${money(format, after)}, ${percentOf(format, sameMonths)} of the same months a year earlier.`;
}

const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven"];

/** What the race came to: the year of the promise, and the one after it. Over one scene, what its year came to. */
function title(series: FdiRaceSeries, _format: Format, scene?: FdiRaceScene): string {
  const end = closed(series);
  const told = scene && raceInWords(series, scene);
  if (told?.jump) return `${told.year.year}: one leap`;
  if (!end) return `${numberWord(series.years.length, numbers)} years on one track`;
  const [fallen, year] = [fallenYear(series), told?.year.year];
  const kept = `${series.promise.year} ${end.missed ? "missed" : "reached"} its mark`;
  if (year === series.promise.year || fallen === undefined) return kept;
  return year === fallen ? `${fallen} fell far behind` : `${kept}; ${fallen} fell far behind`;
}

export const en: Words = {
  title,
  subtitle: "Foreign investment registered (not spent) in Quảng Ninh since 1 January. Each dot: a published figure.",
  takeaway,
  describe: (series, format, _name, scene) => {
    const told = raceInWords(series, scene);
    if (told === undefined) return "";
    const { year, jump, promise, expected } = told;
    const parts = [
      `Cumulative FDI in ${year.year}: ${year.points.length} checkpoints, ${money(format, year.last)} by ${format.date(year.last.day)}.`,
      jump &&
        `The steepest stretch: from ${money(format, jump.from)} on ${format.date(jump.from.day)} to ${money(format, jump.to)} on ${format.date(jump.to.day)}.`,
      promise?.year === year.year &&
        `On ${format.date(promise.from.day)}: ${money(format, promise.from)}, with a mark of ${money(format, promised(promise))} for the year.`,
      expected?.year === year.year && `Expected for the year: ${money(format, expected)}; no final figure was found.`,
    ];
    return parts.filter(Boolean).join(" ");
  },
  note: "The whole province, without figures for the zones alone. Sources round differently; lines between dots are no data. Amber: a mark or an expectation.",
  columns: { until: "Up to", total: "Million USD", status: "Status", note: "Note" },
  rows: {
    wholeYear: (year: number) => `all of ${year}`,
    promised: (date: string) => `Given with the figures of ${date}.`,
    notFound: "No final figure was found.",
  },
  chart: {
    firstMonth: (month) => month,
    promised: (amount) => `mark: ${amount}`,
    missing: (amount) => `${amount} short`,
    expected: (amount) => `expected: ${amount}`,
    window: (amount, days) => `dotted box: ${amount} needed in ${days}\u00a0${days === 1 ? "day" : "days"}`,
    unsettled: (kinds) => kinds.join(", "),
    until: (date) => `by ${date}`,
    jump: (from, to) => `From ${from.amount} on ${from.date} to ${to.amount} on ${to.date}`,
  },
};
