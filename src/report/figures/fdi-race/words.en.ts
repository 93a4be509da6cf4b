import type { Format } from "../../../kit/i18n/format.ts";
import type { FdiRaceSeries } from "./series.ts";
import { closed, money, numberWord, percentOf, promised, raceInWords, type Words, yearOf } from "./words.ts";

function takeaway(series: FdiRaceSeries, format: Format): string {
  const { promise, sameMonths } = series;
  const end = closed(series);
  const first =
    end &&
    `${promise.year} closed at ${money(format, end.last)}, ${end.missed ? "short of" : "reaching"} the mark of ${money(format, promised(promise))} that the provincial paper gave with the figures of ${format.date(promise.from.day)}.`;
  const second =
    sameMonths &&
    (sameMonths.months === 12
      ? `${yearOf(sameMonths.after)} brought ${money(format, sameMonths.after)}, ${percentOf(format, sameMonths)} of the year before.`
      : `The first ${sameMonths.months} months of ${yearOf(sameMonths.after)} brought ${money(format, sameMonths.after)} (counted to ${format.date(sameMonths.after.day)}), ${percentOf(format, sameMonths)} of the same months a year earlier.`);
  return [first, second].filter(Boolean).join(" ");
}

const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six"];

export const en: Words = {
  title: ({ years }) => `${numberWord(years.length, numbers)} years on one track`,
  subtitle:
    "Registered foreign investment in Quảng Ninh, cumulative from 1 January of each year. Each dot is a day with a published figure.",
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
        `On ${format.date(promise.from.day)}: ${money(format, promise.from)}, with ${money(format, promised(promise))} promised for the year.`,
      expected?.year === year.year && `Expected for the year: ${money(format, expected)}; no final figure was found.`,
    ];
    return parts.filter(Boolean).join(" ");
  },
  note: "Capital registered in the whole province, not money spent; figures for industrial parks and economic zones alone are left out. Sources round differently; between two dots lies a connecting line, not data. An open dot: an estimate. Amber and hollow: promised or expected.",
  columns: { until: "Up to", total: "Million USD", status: "Status", note: "Note" },
  rows: {
    wholeYear: (year: number) => `all of ${year}`,
    promised: (date: string) => `Given with the figures of ${date}.`,
    notFound: "No final figure was found.",
  },
  chart: {
    firstMonth: (month) => month,
    promised: (amount) => `promised: ${amount}`,
    expected: (amount) => `expected: ${amount}`,
    until: (date) => `by ${date}`,
    jump: (from, to) => `From ${from.amount} on ${from.date} to ${to.amount} on ${to.date}`,
  },
};
