import { expect, test } from "vitest";
import type { Parsed } from "./columns.ts";
import { date, day } from "./date-columns.ts";
import type { DateSpan } from "./date-span.ts";

const title = { vi: "Ngày", en: "Date" };
const faultOf = (parsed: Parsed<DateSpan>) => ("fault" in parsed ? parsed.fault : undefined);
const isoIn = (cells: readonly string[], cell: string) => {
  const parsed = date(title).inColumn?.(cells)(cell);
  return parsed && "value" in parsed ? [parsed.value.iso, parsed.warning?.code] : parsed?.fault.code;
};

test("a day is a day and not a month", () => {
  expect(faultOf(day(title).parse("2024-11"))?.code).toBe("not-a-day");
});

test.each([
  ["14/11/2024", "2024-11-14"],
  ["10/10/2024", "2024-10-10"],
  ["31-1-2024", "2024-01-31"],
])("%s has one reading", (cell, iso) => {
  expect(isoIn([cell], cell)).toEqual([iso, "date-notation"]);
});

test("the other dates of the column decide, unless they contradict each other", () => {
  expect(isoIn(["05/11/2024", "2024-11-14"], "05/11/2024")).toBe("two-dates");
  expect(isoIn(["05/11/2024", "14/11/2024"], "05/11/2024")).toEqual(["2024-11-05", "date-notation"]);
  expect(isoIn(["05/11/2024", "14/11/2024", "11/25/2024"], "05/11/2024")).toBe("two-dates");
});

test.each([
  ["05/11/2024", "two-dates", "2024-11-05 or 2024-05-11"],
  ["11/25/2024", "not-a-date", "2024-11-25"],
  ["30/02/2024", "no-such-day", "2018-11-14"],
  ["2024-02-30", "no-such-day", "2018-11-14"],
  ["45610", "date-serial", "2024-11-14"],
  ["Nov-24", "not-a-date", "write 2024-11."],
  ["Thg11-24", "not-a-date", "write 2024-11."],
  ["2024/11/14", "not-a-date", "write 2024-11-14."],
  ["2024-11-14 00:00:00", "not-a-date", "write 2024-11-14."],
  ["11/2024", "not-a-date", "write 2024-11."],
  ["Quý 4/2024", "not-a-date", "write 2024-Q4."],
  ["14/11/24", "not-a-date", "2018-11-14 (day)"],
  ["2204-11-15", "date-out-of-range", "Check the year"],
])("%s is refused as %s, with a cure", (cell, code, cure) => {
  expect(faultOf(date(title).parse(cell))).toMatchObject({ code, cure: { en: expect.stringContaining(cure) } });
});
