import type { ReportFunction } from "../../kit/story/references/compiler.ts";
import { fdiByYear } from "../tables/fdi-by-year.ts";
import { promiseOf } from "../tables/find-row.ts";
import { indicators } from "../tables/indicators.ts";
import { firmestReading, firmestTotal } from "../tables/known/known-value.ts";
import type { Data } from "../tables/tables.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { judged, type LedgerEntry, verdictNames } from "./verdicts.ts";

const entryOf = (data: Data, id: string): LedgerEntry | undefined => judged(data).find((entry) => entry.id === id);
const became = (data: Data, id: string): Outcome => outcomeOf(data, promiseOf(data, id));

const { indicator, year } = indicators.columns;
const indicatorNamed = (word: string) => {
  const parsed = indicator.parse(word);
  return "value" in parsed ? parsed.value : undefined;
};

/** What a sentence may ask of a promise, and of the firmest figure of a year. */
export const functions: Readonly<Record<string, ReportFunction<Data>>> = {
  verdict: {
    describes: {
      vi: "Lời hẹn ra sao, theo quy tắc của sổ hẹn: verdict(mã lời hẹn).",
      en: "What became of a promise by the ledger's rules: verdict(promise id).",
    },
    takes: ["promises"],
    gives: { kind: "word", options: verdictNames },
    run: (data, id = "") => entryOf(data, id)?.verdict ?? null,
  },
  delay: {
    describes: {
      vi: "Trễ bao nhiêu tháng so với ngày hẹn: delay(mã lời hẹn).",
      en: "How many months past its date a promise ran: delay(promise id).",
    },
    takes: ["promises"],
    gives: { kind: "number", unit: "months", origin: "count" },
    run: (data, id = "") => entryOf(data, id)?.delay?.months ?? null,
  },
  decided: {
    describes: {
      vi: "Dòng mà lời hẹn gọi tên đã có kết quả hay chưa: decided(mã lời hẹn).",
      en: "Whether the row that a promise names says what came about: decided(promise id).",
    },
    takes: ["promises"],
    gives: { kind: "truth" },
    run: (data, id = "") => {
      const { value, date } = became(data, id);
      return value !== null || date !== null;
    },
  },
  happened: {
    describes: {
      vi: "Ngày điều đã hẹn xảy ra: happened(mã lời hẹn).",
      en: "When what was promised came about: happened(promise id).",
    },
    takes: ["promises"],
    gives: { kind: "date" },
    run: (data, id = "") => became(data, id).date,
  },
  firmest: {
    describes: {
      vi: "Dòng chắc nhất của một chỉ tiêu trong năm, không kể mục tiêu: firmest(chỉ tiêu, năm).",
      en: "The firmest row of an indicator in a year, targets aside: firmest(indicator, year).",
    },
    takes: [
      { name: "indicator", column: indicator },
      { name: "year", column: year },
    ],
    gives: { kind: "row", table: indicators.name },
    run: (data, word = "", of) => {
      const named = indicatorNamed(word);
      return named === undefined ? null : firmestReading(data, named, Number(of));
    },
  },
  "year-total": {
    describes: {
      vi: "Số chắc nhất của FDI cả năm, ở bảng nào cũng vậy: year-total(năm).",
      en: "The firmest total of a year's FDI, in whichever table: year-total(year).",
    },
    takes: [{ name: "year", column: fdiByYear.columns.year }],
    gives: { kind: "row", table: fdiByYear.name },
    run: (data, of) => {
      const total = firmestTotal(data, Number(of));
      return total && { ...total };
    },
  },
};
