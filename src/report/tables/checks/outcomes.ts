import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import type { Measured } from "../known/decider.ts";
import { type Named, named } from "../known/named.ts";
import type { PromiseRow } from "../promises.ts";
import type { Data } from "../tables.ts";

const measuredIn = (unit: Measured | "projects") => ({
  vi: unit === "date" ? "một ngày" : unit,
  en: unit === "date" ? "a date" : unit,
});

const otherUnit = (is: Measured, wanted: Measured | "projects"): Fault => ({
  code: "outcome-in-another-unit",
  rule: {
    vi: `cho ${measuredIn(is).vi}, lời hẹn cần ${measuredIn(wanted).vi}.`,
    en: `gives ${measuredIn(is).en}; the promise needs ${measuredIn(wanted).en}.`,
  },
  cure: {
    vi: "Gọi tên dòng có cùng đơn vị với unit của lời hẹn; lời hẹn bằng ngày (comparison = by, hoặc không có unit) gọi tên một mốc.",
    en: "Name a row in the unit of the promise; a promise of a date (comparison = by, or without unit) names a milestone.",
  },
});

const otherYear = (year: number, due: string): Fault => ({
  code: "outcome-of-another-year",
  rule: { vi: `là số của năm ${year}, lời hẹn có hạn ${due}.`, en: `is a figure of ${year}; the promise is due ${due}.` },
  cure: { vi: "Gọi tên dòng của năm đến hạn, hoặc sửa due.", en: "Name the row of the year it is due, or correct due." },
});

const happenedBefore = (date: string): Fault => ({
  code: "not-yet-after-it-happened",
  rule: {
    vi: `nói đến ngày này vẫn chưa xảy ra, nhưng dòng mà outcome_ref gọi tên ghi ${date}.`,
    en: `says it had not happened by this day, but the row that outcome_ref names has ${date}.`,
  },
  cure: { vi: "Sửa một trong hai, hoặc bỏ trống ô này.", en: "Correct one of the two, or empty this cell." },
});

const dayOfFigure: Fault = {
  code: "day-beside-its-figure",
  rule: {
    vi: "ngày của kết quả đọc ở dòng mà outcome_ref gọi tên, không gõ lại.",
    en: "the day of an outcome is read in the row that outcome_ref names, and not typed again.",
  },
  cure: { vi: "Bỏ trống ô này.", en: "Empty this cell." },
};

/** A promise of a date, or of nothing measured, is decided by a date. */
const wantedBy = ({ comparison, unit }: PromiseRow): Measured | "projects" => (comparison === "by" || unit === null ? "date" : unit);

const yearIn = (day: number): number => new Date(day).getUTCFullYear();

function wrongKind(promise: PromiseRow, { measured, years }: Named): Fault | undefined {
  const wanted = wantedBy(promise);
  if (measured !== wanted) return otherUnit(measured, wanted);
  const { due } = promise;
  const other = due && years.find((year) => year < yearIn(due.from) || year > yearIn(due.to));
  return due && other ? otherYear(other, due.iso) : undefined;
}

/** What the day that a promise itself gives cannot mean beside the row that decides it. */
function wrongDay({ outcome_as_of: day }: PromiseRow, { measured, found }: Named): Fault | undefined {
  if (day === null) return undefined;
  if (measured !== "date") return dayOfFigure;
  return found?.kind === "date" && found.date.to < day.from ? happenedBefore(found.date.iso) : undefined;
}

/** Every promise's outcome names a row there is, of the promise's kind and year, and nothing of it is typed again. */
export function promisedOutcomes(data: Data): Problem[] {
  return data.promises.flatMap((promise): Problem[] => {
    const { outcome_ref: name, outcome_as_of: day } = promise;
    if (name === null) return [];
    const read = named(data, name, promise.stated_on.from);
    const fault = "fault" in read ? read.fault : wrongKind(promise, read);
    if (fault) return [{ ...fault, ...promise.at("outcome_ref"), value: name }];
    const dayFault = "fault" in read ? undefined : wrongDay(promise, read);
    return dayFault ? [{ ...dayFault, ...promise.at("outcome_as_of"), value: day?.iso ?? "" }] : [];
  });
}
