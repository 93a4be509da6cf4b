import type { Fault } from "../csv/problem.ts";
import { type DateSpan, parseDateSpan } from "./date-span.ts";
import { dayMs } from "./time.ts";

const slashed = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
const two = (number: string | number): string => String(number).padStart(2, "0");
const isoDay = (year: string, month: string, day: string): string => `${year}-${two(month)}-${two(day)}`;

/** A day written with slashes as Vietnamese (day first) and as Americans (month first) read it; ISO, where it exists. */
function slashedReadings(cell: string): { dayFirst?: DateSpan | undefined; monthFirst?: DateSpan | undefined } | undefined {
  if (!slashed.test(cell)) return undefined;
  const [, first = "", , second = "", year = ""] = slashed.exec(cell) ?? [];
  return { dayFirst: parseDateSpan(isoDay(year, second, first)), monthFirst: parseDateSpan(isoDay(year, first, second)) };
}

/** Whether the dates of a column show that days stand first: one at least cannot be read otherwise, and none the other way. */
export function isDayFirst(cells: readonly string[]): boolean {
  const readings = cells.flatMap((cell) => slashedReadings(cell) ?? []);
  return (
    readings.some(({ dayFirst, monthFirst }) => dayFirst && !monthFirst) &&
    readings.every(({ dayFirst, monthFirst }) => dayFirst !== undefined || monthFirst === undefined)
  );
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Day 0 of spreadsheets, and the serial numbers of 1990 to 2060. */
const serialEpoch = Date.UTC(1899, 11, 30);
const [firstSerial, lastSerial] = [32_874, 58_806];

/** What a cell would be as ISO, if it is what it looks like: for the cure only, never read as such. */
function isoGuess(cell: string): string | undefined {
  const monthYear = /^(?:(\p{L}{3})|thg\s?(\d{1,2}))[-\s](\d{2}|\d{4})$/iu.exec(cell);
  if (monthYear) {
    const month = monthYear[2] ?? months.indexOf((monthYear[1] ?? "").toLowerCase()) + 1;
    return Number(month) > 0 ? `${(monthYear[3] ?? "").padStart(4, "20")}-${two(month)}` : undefined;
  }
  const [, yearFirst, monthOf, dayOf] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s][\d:.]+Z?)?$/.exec(cell) ?? [];
  if (yearFirst && monthOf && dayOf) return isoDay(yearFirst, monthOf, dayOf);
  const [, month, ofYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  if (month && ofYear) return `${ofYear}-${two(month)}`;
  const [, quarter, ofQuarter] = /^q(?:uý )?([1-4])[/\s-](\d{4})$/i.exec(cell) ?? [];
  return quarter && ofQuarter ? `${ofQuarter}-Q${quarter}` : undefined;
}

const howTo = {
  vi: "Viết 2018-11-14 (ngày), 2018-12 (tháng), 2018-Q3 (quý), 2018 (năm) hoặc 2018-07/2018-12 (khoảng).",
  en: "Write 2018-11-14 (day), 2018-12 (month), 2018-Q3 (quarter), 2018 (year) or 2018-07/2018-12 (window).",
};
const meant = (iso: string) => ({ vi: `Nếu ý là ngày ấy, viết ${iso}. ${howTo.vi}`, en: `If that is meant, write ${iso}. ${howTo.en}` });

const ambiguous = (dayFirst: string, monthFirst: string): Fault => ({
  code: "two-dates",
  rule: { vi: "có hai cách đọc: ngày trước hay tháng trước.", en: "has two readings: day first or month first." },
  cure: { vi: `Viết ${dayFirst} hoặc ${monthFirst}.`, en: `Write ${dayFirst} or ${monthFirst}.` },
});
const monthFirstOnly = (iso: string): Fault => ({
  code: "not-a-date",
  rule: {
    vi: "không phải ngày viết theo lối ngày/tháng/năm: không có tháng ấy.",
    en: "is no date with the day first: there is no such month.",
  },
  cure: meant(iso),
});
const notReal: Fault = {
  code: "no-such-day",
  rule: { vi: "là ngày không có trong lịch.", en: "is a day that does not exist." },
  cure: howTo,
};
const serial = (iso: string): Fault => ({
  code: "date-serial",
  rule: { vi: "là số thứ tự ngày của bảng tính, không phải ngày.", en: "is a spreadsheet's serial number, not a date." },
  cure: {
    vi: `Excel đọc số này là ${iso}. Nếu đúng ngày ấy, viết ${iso}.`,
    en: `Excel reads it as ${iso}. If that is the day, write ${iso}.`,
  },
});

/** Why a cell is no date, with what to type instead. */
export function dateFault(cell: string): Fault {
  const readings = slashedReadings(cell);
  if (readings?.dayFirst && readings.monthFirst) return ambiguous(readings.dayFirst.iso, readings.monthFirst.iso);
  if (readings?.monthFirst) return monthFirstOnly(readings.monthFirst.iso);
  if (readings || /^\d{4}-\d{2}-\d{2}$/.test(cell)) return notReal;
  const number = Number(cell);
  if (/^\d{5}([.,]\d+)?$/.test(cell) && Math.floor(number) >= firstSerial && number <= lastSerial)
    return serial(new Date(serialEpoch + Math.floor(number) * dayMs).toISOString().slice(0, 10));
  const guess = isoGuess(cell);
  return {
    code: "not-a-date",
    rule: { vi: "không phải ngày có thật viết theo ISO.", en: "is not a real date written in ISO form." },
    cure: guess !== undefined && parseDateSpan(guess) ? meant(guess) : howTo,
  };
}

/** A day written with slashes that has one reading: because its day is over 12, because both are one, or because the column decides. */
export function slashedDay(cell: string, columnIsDayFirst: boolean): DateSpan | undefined {
  const readings = slashedReadings(cell);
  if (readings?.dayFirst === undefined) return undefined;
  const isOne = readings.monthFirst === undefined || readings.monthFirst.iso === readings.dayFirst.iso;
  return isOne || columnIsDayFirst ? readings.dayFirst : undefined;
}
