import type { Localized, Lang } from "./languages.ts";

/** A date as precise as its source: see DateSpan in src/datasets. Dates are UTC milliseconds. */
export interface SpanLike {
  readonly from: number;
  readonly to: number;
  readonly precision: "day" | "month" | "quarter" | "year" | "window";
}

export type QualifierWord = "over" | "nearly" | "about" | "at-least";
export type UnitWord = "million-usd" | "billion-vnd" | "percent" | "projects" | "rank" | "million-tonnes" | "mw";

const locales: Localized<string> = { vi: "vi-VN", en: "en-GB" };

const qualifierWords: Localized<Record<QualifierWord, string>> = {
  vi: { over: "hơn", nearly: "gần", about: "khoảng", "at-least": "ít nhất" },
  en: { over: "over", nearly: "nearly", about: "about", "at-least": "at least" },
};

/** A figure never breaks from its magnitude at the end of a line: "2.877,8 triệu" stays whole, "USD" may follow. */
const nbsp = "\u00a0";

const romans = ["I", "II", "III", "IV"] as const;

const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();
const monthOf = (ms: number): number => new Date(ms).getUTCMonth() + 1;

/** First and last day of a window within their years: "1/7–31/12". */
const edgesOf = ({ from, to }: SpanLike): string => [from, to].map((ms) => `${new Date(ms).getUTCDate()}/${monthOf(ms)}`).join("–");

/** Half of a year that a window covers exactly: 1, 2, or 0 when it covers none. */
function halfYear(span: SpanLike): 0 | 1 | 2 {
  if (yearOf(span.from) !== yearOf(span.to)) return 0;
  const edges = edgesOf(span);
  return edges === "1/1–30/6" ? 1 : edges === "1/7–31/12" ? 2 : 0;
}

/** A window that is no half year: whole years, whole months, or days. */
function windowText(span: SpanLike, words: (typeof dateWords)[Lang]): string {
  const [first, last] = [yearOf(span.from), yearOf(span.to)];
  if (edgesOf(span) === "1/1–31/12") return first === last ? String(first) : `${first}–${last}`;
  const [from, to] = [words.month(span.from, "short"), words.month(span.to, "short")];
  return from === to ? `${words.day(span.from, "short")}–${words.day(span.to, "short")}` : `${from}–${to}`;
}

type DateStyle = "long" | "short";

const dateWords: Localized<{
  month: (ms: number, style: DateStyle) => string;
  day: (ms: number, style: DateStyle) => string;
  quarter: (quarter: number, year: number, style: DateStyle) => string;
  half: (half: 1 | 2, year: number, style: DateStyle) => string;
}> = {
  vi: {
    day: (ms) => `${new Date(ms).getUTCDate()}/${monthOf(ms)}/${yearOf(ms)}`,
    month: (ms, style) => `${style === "long" ? `tháng${nbsp}` : ""}${monthOf(ms)}/${yearOf(ms)}`,
    quarter: (quarter, year, style) => (style === "long" ? `quý${nbsp}${romans[quarter - 1]}/${year}` : `Q${quarter}/${year}`),
    half: (half, year) => `${half === 1 ? "nửa đầu" : "nửa cuối"} ${year}`,
  },
  en: {
    day: (ms, style) => dayFormat.en(ms, style),
    month: (ms, style) => monthFormat.en(ms, style),
    quarter: (quarter, year, style) =>
      style === "long" ? `the ${["first", "second", "third", "fourth"][quarter - 1]} quarter of ${year}` : `Q${quarter} ${year}`,
    half: (half, year, style) => (style === "long" ? `the ${half === 1 ? "first" : "second"} half of ${year}` : `H${half} ${year}`),
  },
};

const english = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales.en, { ...options, timeZone: "UTC" });
const enMonth = { long: english({ month: "long", year: "numeric" }), short: english({ month: "short", year: "numeric" }) };
const enDay = {
  long: english({ day: "numeric", month: "long", year: "numeric" }),
  short: english({ day: "numeric", month: "short", year: "numeric" }),
};
const enDayAndMonth = { long: english({ day: "numeric", month: "long" }), short: english({ day: "numeric", month: "short" }) };
const monthFormat = { en: (ms: number, style: DateStyle) => enMonth[style].format(ms) };
const dayFormat = { en: (ms: number, style: DateStyle) => enDay[style].format(ms) };

function formatDate(lang: Lang, span: SpanLike, style: DateStyle): string {
  const words = dateWords[lang];
  const year = yearOf(span.from);
  switch (span.precision) {
    case "day":
      return words.day(span.from, style);
    case "month":
      return words.month(span.from, style);
    case "quarter":
      return words.quarter(Math.ceil(monthOf(span.from) / 3), year, style);
    case "year":
      return String(year);
    case "window": {
      const half = halfYear(span);
      return half === 0 ? windowText(span, words) : words.half(half, year, style);
    }
  }
}

/** Numbers, money and dates in a language's own form. Everything a reader sees goes through here. */
export interface Format {
  readonly lang: Lang;
  /** 2049.78 → 2.049,78 · 2,049.78. All decimals given are kept, up to two; `digits` fixes their number. */
  readonly number: (value: number, digits?: number) => string;
  /** A figure with its unit: 2.049,78 triệu USD · $2,049.78 million. English says thousands of billions of dong as trillions. */
  readonly amount: (value: number, unit: UnitWord, qualifier?: QualifierWord | null) => string;
  /** Million USD said in billions: 3,1 tỷ USD · $3.1 billion. Never the short "3,1 T". */
  readonly billions: (millionUsd: number, digits?: number, qualifier?: QualifierWord | null) => string;
  readonly percent: (value: number, digits?: number) => string;
  readonly qualified: (text: string, qualifier: QualifierWord | null | undefined) => string;
  /** long: for sentences; short: for labels and tables. */
  readonly date: (span: SpanLike, style?: DateStyle) => string;
  /** A day without its year, where the year is plain: 15/11 · 15 November. */
  readonly dayAndMonth: (span: SpanLike, style?: DateStyle) => string;
  /** A date that its source gives only as the end of a year: cuối năm 2023 · late 2023. */
  readonly late: (span: SpanLike) => string;
  /** Months on an axis: 1 → "1" or "Jan". */
  readonly month: (month: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** Order of names in this language: đ after d in Vietnamese. */
  readonly compare: (a: string, b: string) => number;
}

/** Three decimals, so that a trillion keeps every billion it was given. */
const trillions = new Intl.NumberFormat(locales.en, { maximumFractionDigits: 3 });

const unitForms: Localized<Record<UnitWord, (number: string, value: number) => string>> = {
  vi: {
    "million-usd": (number) => `${number}${nbsp}triệu USD`,
    "billion-vnd": (number) => `${number}${nbsp}tỷ đồng`,
    percent: (number) => `${number}%`,
    projects: (number) => `${number}${nbsp}dự${nbsp}án`,
    rank: (number) => `thứ${nbsp}${number}`,
    "million-tonnes": (number) => `${number}${nbsp}triệu tấn`,
    mw: (number) => `${number}${nbsp}MW`,
  },
  en: {
    "million-usd": (number) => `$${number}${nbsp}million`,
    "billion-vnd": (number, value) =>
      Math.abs(value) < 1000 ? `${number}${nbsp}billion dong` : `${trillions.format(value / 1000)}${nbsp}trillion dong`,
    percent: (number) => `${number}%`,
    projects: (number, value) => `${number}${nbsp}${value === 1 ? "project" : "projects"}`,
    rank: (number) => `no.${nbsp}${number}`,
    "million-tonnes": (number) => `${number}${nbsp}million tonnes`,
    mw: (number) => `${number}${nbsp}MW`,
  },
};

/** Whether the languages have a way of their own to say a figure in this unit. */
export const isUnitWord = (unit: string): unit is UnitWord => Object.hasOwn(unitForms.vi, unit);

function makeFormat(lang: Lang): Format {
  const locale = locales[lang];
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const fixed = [0, 1, 2].map((digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }));
  const collator = new Intl.Collator(lang);
  const listing = new Intl.ListFormat(locale, { type: "conjunction" });
  const shortMonth = english({ month: "short" });
  const months = Array.from({ length: 12 }, (_, month) => shortMonth.format(Date.UTC(1970, month, 1)));
  const number = (value: number, digits?: number) => (digits === undefined ? plain : (fixed[digits] ?? plain)).format(value);
  const qualified: Format["qualified"] = (text, qualifier) => (qualifier ? `${qualifierWords[lang][qualifier]}${nbsp}${text}` : text);
  return {
    lang,
    number,
    qualified,
    amount: (value, unit, qualifier) => qualified(unitForms[lang][unit](number(value), value), qualifier),
    billions: (value, digits = 1, qualifier) => {
      const billions = number(value / 1000, digits);
      return qualified(lang === "vi" ? `${billions}${nbsp}tỷ USD` : `$${billions}${nbsp}billion`, qualifier);
    },
    percent: (value, digits) => `${number(value, digits)}%`,
    date: (span, style = "long") => formatDate(lang, span, style),
    dayAndMonth: ({ to }, style = "long") =>
      lang === "vi" ? `${new Date(to).getUTCDate()}/${monthOf(to)}` : enDayAndMonth[style].format(to),
    late: ({ to }) => (lang === "vi" ? `cuối năm${nbsp}${yearOf(to)}` : `late${nbsp}${yearOf(to)}`),
    month: (month) => (lang === "vi" ? String(month) : (months[month - 1] ?? "")),
    list: (items) => listing.format(items),
    compare: collator.compare,
  };
}

// Made once: a formatter of the platform's is slow to make, and a page asks for hundreds.
const formats: Localized<Format> = { vi: makeFormat("vi"), en: makeFormat("en") };

export const formatIn = (lang: Lang): Format => formats[lang];
