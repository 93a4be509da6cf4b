import { beside, choice, id, optional, text } from "../../kit/table/columns.ts";
import { date } from "../../kit/table/date-columns.ts";
import { integer, number } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, qualifier, source, statedOn } from "../../kit/table/vocabulary.ts";

const amount = { min: -1_000_000, max: 1_000_000 };

const needsTarget = {
  code: "promise-without-target",
  rule: { vi: "lời hẹn này chưa có mức hẹn hay hạn để đối chiếu.", en: "this promise has nothing to be checked against." },
  cure: {
    vi: "Lời hẹn bằng số cần target; lời hẹn bằng ngày (comparison = by) cần due. Hẹn không rõ thì để comparison = unclear.",
    en: "A promise in numbers needs target; a promise of a date (comparison = by) needs due. If it is vague, set comparison = unclear.",
  },
};
const needsSource = {
  code: "outcome-without-source",
  rule: { vi: "kết quả phải có nguồn.", en: "an outcome needs a source." },
  cure: { vi: "Điền mã của nguồn nêu kết quả này.", en: "Fill in the id of the source that gives this outcome." },
};
const needsDay = {
  code: "outcome-without-date",
  rule: { vi: "kết quả phải có ngày tính đến.", en: "an outcome needs the date it holds for." },
  cure: { vi: "Điền ngày, tháng hoặc năm mà kết quả này tính đến.", en: "Fill in the day, month or year up to which it was counted." },
};

/** What a target is said with: "over" where more than it was promised. A goal of so much is said bare, though more would do. */
const wording = { unit: "unit", qualifier: { column: "comparison", implies: { "more-than": "over", about: "about" } } } as const;
const ofOutcome = { source: "outcome_source_id" };

/** The ledger: a promise and what became of it. The verdict is computed, never typed. */
export const promises = table({
  name: "promises",
  title: { vi: "Sổ hẹn", en: "The ledger of promises" },
  key: ["id"],
  columns: {
    id: id({ vi: "Mã lời hẹn", en: "Promise id" }),
    order: integer({ vi: "Thứ tự trong sổ", en: "Place in the ledger" }, { min: 1, max: 99, jump: { by: 20 } }),
    title_vi: text({ vi: "Lời hẹn (Việt)", en: "Promise (Vietnamese)" }),
    title_en: text({ vi: "Lời hẹn (Anh)", en: "Promise (English)" }),
    /** more-than and at-least compare numbers; by compares dates; unclear can only be reported. */
    comparison: choice({ vi: "Cách đối chiếu", en: "Comparison" }, ["more-than", "at-least", "about", "by", "unclear"]),
    target: optional(beside(wording, number({ vi: "Mức hẹn", en: "Target" }, { ...amount, alike: { by: ["unit"], with: ["outcome"] } }))),
    unit: optional(choice({ vi: "Đơn vị", en: "Unit" }, ["million-usd", "billion-vnd", "percent", "projects"])),
    due: optional(date({ vi: "Hạn", en: "Due" })),
    stated_on: statedOn(),
    source_id: source(),
    outcome: optional(
      beside(
        { unit: "unit", qualifier: "outcome_qualifier", ...ofOutcome },
        number({ vi: "Kết quả bằng số", en: "Outcome as a number" }, { ...amount, alike: { by: ["unit"], with: ["target"] } }),
      ),
    ),
    outcome_qualifier: qualifier(),
    /** An outcome nobody printed but that follows from rows that were: see src/report/promises/verdicts.ts. */
    outcome_computed: optional(choice({ vi: "Kết quả được tính", en: "Computed outcome" }, ["added-after-mid-november"])),
    outcome_date: optional(beside(ofOutcome, date({ vi: "Ngày thực hiện", en: "Date it happened" }))),
    outcome_status: optional(
      choice({ vi: "Loại số liệu của kết quả", en: "Status of the outcome" }, ["reported", "preliminary", "estimate", "outcome"]),
    ),
    outcome_as_of: optional(beside(ofOutcome, date({ vi: "Kết quả tính đến", en: "Outcome as of" }))),
    outcome_source_id: optional(source({ vi: "Nguồn của kết quả", en: "Source of the outcome" })),
    ...notes(),
  },
  rowRules: (row) => {
    const hasTarget =
      row.comparison === "unclear" || (row.comparison === "by" ? row.due !== null : row.target !== null && row.unit !== null);
    const hasOutcome = row.outcome !== null || row.outcome_date !== null || row.outcome_computed !== null;
    return {
      ...(!hasTarget && { comparison: needsTarget }),
      ...(hasOutcome && row.outcome_source_id === null && { outcome_source_id: needsSource }),
      ...(hasOutcome && row.outcome_as_of === null && { outcome_as_of: needsDay }),
    };
  },
});
export type PromiseRow = RowOf<typeof promises>;
