import type { Fault, Text } from "../csv/problem.ts";
import { type Column, filled, type Parsed } from "./columns.ts";
import { dateFault, isDayFirst, slashedDay } from "./date-readings.ts";
import { type DateSpan, datePattern, parseDateSpan } from "./date-span.ts";
import { dateLimit } from "./change-limit.ts";

/** Nothing we tell of lies before reforms began or beyond what any plan names: a year out of this is a slip. */
const [firstYear, lastYear] = [1986, 2060];

const outOfTime: Fault = {
  code: "date-out-of-range",
  rule: { vi: `nằm ngoài các năm ${firstYear}–${lastYear}.`, en: `is outside the years ${firstYear}–${lastYear}.` },
  cure: { vi: "Kiểm tra lại năm.", en: "Check the year." },
};
const dayWarning = (iso: string): Fault => ({
  code: "date-notation",
  severity: "warning",
  rule: { vi: `đã đọc là ${iso}.`, en: `was read as ${iso}.` },
  cure: { vi: `Viết ${iso}.`, en: `Write ${iso}.` },
});
const notDay: Fault = {
  code: "not-a-day",
  rule: { vi: "không phải một ngày trọn vẹn.", en: "is not a full day." },
  cure: { vi: "Viết đủ năm, tháng, ngày: 2018-11-14.", en: "Write year, month and day: 2018-11-14." },
};

function parseDate(cell: string, columnIsDayFirst: boolean): Parsed<DateSpan> {
  const iso = parseDateSpan(cell);
  const value = iso ?? slashedDay(cell, columnIsDayFirst);
  if (value === undefined) return { fault: dateFault(cell) };
  const [from, to] = [new Date(value.from).getUTCFullYear(), new Date(value.to).getUTCFullYear()];
  if (from < firstYear || to > lastYear) return { fault: outOfTime };
  return iso ? { value } : { value, warning: dayWarning(value.iso) };
}

const dated = (title: Text, kind: Text, check: (parsed: Parsed<DateSpan>) => Parsed<DateSpan>): Column<DateSpan> =>
  filled({
    title,
    type: "date",
    kind,
    facets: { pattern: datePattern },
    changeLimit: dateLimit,
    parse: (cell) => check(parseDate(cell, false)),
    inColumn: (cells) => {
      const columnIsDayFirst = isDayFirst(cells);
      // Rows by the thousand share a few dates: each is read once.
      const known = new Map<string, Parsed<DateSpan>>();
      return (cell) => {
        const parsed = known.get(cell) ?? check(parseDate(cell, columnIsDayFirst));
        known.set(cell, parsed);
        return parsed;
      };
    },
  });

/** A date as precise as its source: a day, month, quarter, year or window. */
export const date = (title: Text): Column<DateSpan> =>
  dated(
    title,
    {
      vi: "ngày ISO, có thể chỉ tới tháng, quý, năm hoặc là một khoảng",
      en: "ISO date, perhaps only a month, quarter, year or window",
    },
    (parsed) => parsed,
  );

/** A full day. */
export const day = (title: Text): Column<DateSpan> => ({
  ...dated(title, { vi: "ngày ISO đầy đủ", en: "full ISO day" }, (parsed) =>
    "value" in parsed && parsed.value.precision !== "day" ? { fault: notDay } : parsed,
  ),
  facets: { day: true },
});
