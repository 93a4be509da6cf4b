import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { parseDateSpan } from "../table/date-span.ts";
import { calendarText } from "./calendar.ts";
import { item } from "./ledger.fixture.ts";

const due = (iso: string) => parseDateSpan(iso) ?? null;
const items = [
  item("apples", {
    dueSpan: due("2032-Q3"),
    title: "Táo: trên 12 tấn, mỗi năm; và “còn hơn thế nữa”, nếu trời không mưa quá nhiều vào tháng Bảy",
  }),
  item("pears", { dueSpan: due("2032-12-31"), note: "Dòng một\nDòng hai, có \\ và ;" }),
];
const options = {
  slug: "two-gardens",
  brand: "Hai · Vườn",
  title: "Sổ hẹn · Hai Vườn",
  lang: "vi",
  updated: "2031-06-30",
  items,
  addressOf: ({ id }: { id: string }) => `https://gardens.example/so-hen/${id}/`,
} as const;
const text = calendarText(options);
const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = calendar.getAllSubcomponents("vevent");
const value = (event: ICAL.Component | undefined, name: string): string => String(event?.getFirstPropertyValue(name));

describe("the calendar of what is due", () => {
  test("is what RFC 5545 asks of a calendar, by a parser of its own", () => {
    expect([value(calendar, "version"), value(calendar, "method")]).toEqual(["2.0", "PUBLISH"]);
    expect(value(calendar, "prodid")).toBe("-//Hai · Vườn//two-gardens//VI");
    expect(value(calendar, "x-wr-calname")).toBe("Sổ hẹn · Hai Vườn");
    expect(events).toHaveLength(items.length);
  });
  test("ends each line with CR and LF, and none is longer than 75 octets", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
  });
  test("has each promise on the last day of its date, for that whole day", () => {
    expect(events.map((event) => [value(event, "dtstart"), value(event, "dtend")])).toEqual([
      ["2032-09-30", "2032-10-01"],
      ["2032-12-31", "2033-01-01"],
    ]);
  });
  test("keeps every letter of the words", () => {
    expect(value(events[0], "summary")).toContain(items[0]?.title);
    expect(value(events[1], "description")).toContain(items[1]?.note);
    expect(value(events[1], "url")).toBe("https://gardens.example/so-hen/pears/");
  });
  test("is the same whenever it is made, and knows an event again", () => {
    expect(calendarText(options)).toBe(text);
    expect(events.map((event) => value(event, "uid"))).toEqual(["apples.vi@two-gardens", "pears.vi@two-gardens"]);
    expect(events.map((event) => value(event, "dtstamp"))).toEqual(["2031-06-30T00:00:00Z", "2031-06-30T00:00:00Z"]);
  });
});
