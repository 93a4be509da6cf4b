import { describe, expect, test } from "vitest";
import { parseDateSpan } from "../table/date-span.ts";
import { formatIn } from "./format.ts";

const vi = formatIn("vi");
const en = formatIn("en");
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const span = (iso: string) => {
  const parsed = parseDateSpan(iso);
  if (parsed === undefined) throw new Error(iso);
  return parsed;
};

describe("numbers", () => {
  test("keep the decimals they were given", () => {
    expect(vi.number(2317.46)).toBe("2.317,46");
    expect(en.number(2317.46)).toBe("2,317.46");
    expect(vi.number(292.4)).toBe("292,4");
  });
  test("carry their unit and the source's own caution", () => {
    expect(plain(vi.amount(3000, "million-usd", "over"))).toBe("hơn 3.000 triệu USD");
    expect(plain(en.amount(48600, "billion-vnd", "over"))).toBe("over 48.6 trillion dong");
    expect(vi.percent(11.63)).toBe("11,63%");
  });
  test("say dong in the words of each language, to the last billion", () => {
    expect(plain(vi.amount(12345, "billion-vnd"))).toBe("12.345 tỷ đồng");
    expect(plain(en.amount(12345, "billion-vnd"))).toBe("12.345 trillion dong");
    expect(plain(en.amount(-12_000, "billion-vnd"))).toBe("-12 trillion dong");
    expect(plain(en.amount(999, "billion-vnd"))).toBe("999 billion dong");
  });
  test("count one project and two projects", () => {
    expect([1, 2].map((count) => plain(en.amount(count, "projects")))).toEqual(["1 project", "2 projects"]);
  });
  test("say billions as tỷ, never as the short T", () => {
    expect(plain(vi.billions(3142))).toBe("3,1 tỷ USD");
    expect(plain(en.billions(1500))).toBe("$1.5 billion");
  });
  test("never break from their magnitude at the end of a line", () => {
    expect(vi.amount(1, "million-usd")).toBe("1\u00a0triệu USD");
  });
});

describe("dates", () => {
  test.each([
    ["2024-11-14", "14/11/2024", "14 November 2024"],
    ["2024-12", "tháng 12/2024", "December 2024"],
    ["2027-Q3", "quý III/2027", "the third quarter of 2027"],
    ["2025", "2025", "2025"],
    ["2027-07/2027-12", "nửa cuối 2027", "the second half of 2027"],
    ["2026/2027", "2026–2027", "2026–2027"],
    ["2027-01/2027-12", "2027", "2027"],
    ["2027-07-10/2027-12-20", "7/2027–12/2027", "Jul 2027–Dec 2027"],
    ["2027-03-10/2027-03-20", "10/3/2027–20/3/2027", "10 Mar 2027–20 Mar 2027"],
  ])("%s is as precise as it was and no more", (iso, vietnamese, english) => {
    expect(plain(vi.date(span(iso)))).toBe(vietnamese);
    expect(plain(en.date(span(iso)))).toBe(english);
  });
  test("at the end of a year, as sources say it, name no quarter", () => {
    expect([vi, en].map((format) => plain(format.late(span("2023-Q4"))))).toEqual(["cuối năm 2023", "late 2023"]);
  });
  test("are short on an axis", () => {
    expect(vi.date(span("2027-Q3"), "short")).toBe("Q3/2027");
    expect(en.date(span("2024-12"), "short")).toBe("Dec 2024");
  });
});

test("a day may go without its year, where that is plain", () => {
  expect([vi.dayAndMonth(span("2024-11-14")), en.dayAndMonth(span("2024-11-14")), en.dayAndMonth(span("2024-11-14"), "short")]).toEqual([
    "14/11",
    "14 November",
    "14 Nov",
  ]);
});

test("names are sorted as Vietnamese sorts them: đ after d", () => {
  expect(["Đông Mai", "Đà Nẵng", "Dung Quất", "Bắc Ninh"].toSorted(vi.compare)).toEqual(["Bắc Ninh", "Dung Quất", "Đà Nẵng", "Đông Mai"]);
});
