import type { Text } from "../../kit/csv/problem.ts";
import { beside, choice, forEditors, id, optional, reference, text } from "../../kit/table/columns.ts";
import { date } from "../../kit/table/date-columns.ts";
import { integer, number } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, source, statedOn, statedTooLate } from "../../kit/table/vocabulary.ts";

/** A row of another table in words. That it is there is checked once all tables are read. */
const rowName = (title: Text) => ({
  ...text(title),
  kind: { vi: "tên một dòng: bảng, rồi các cột ⚿ của nó", en: "name of a row: table, then its ⚿ columns" },
});

/** What kind of word a promise is. */
export const promiseWords = ["goal", "forecast", "plan", "ultimatum"] as const;
export type PromiseWord = (typeof promiseWords)[number];

/** Whose word it is. `press`: the source reports it without saying whose. */
export const speakers = ["province", "press", "investor"] as const;
export type Speaker = (typeof speakers)[number];

const amount = { min: -1_000_000, max: 1_000_000 };

const needsTarget = {
  code: "promise-without-target",
  rule: { vi: "lời hẹn này chưa có mức hẹn hay hạn để đối chiếu.", en: "this promise has nothing to be checked against." },
  cure: {
    vi: "Lời hẹn bằng số cần target; lời hẹn bằng ngày (comparison = by) cần due. Hẹn không rõ thì để comparison = unclear.",
    en: "A promise in numbers needs target; a promise of a date (comparison = by) needs due. If it is vague, set comparison = unclear.",
  },
};
const needsDue = {
  code: "promise-without-due",
  rule: { vi: "lời hẹn bằng số phải có hạn.", en: "a promise of a number needs the date it is due." },
  cure: {
    vi: "Điền ngày, tháng hoặc năm đến hạn mà nguồn nêu. Nguồn không nêu hạn thì để comparison = unclear.",
    en: "Fill in the day, month or year by which the source promised it. If it names none, set comparison = unclear.",
  },
};
const belowNothing = {
  code: "target-below-nothing",
  rule: { vi: "là mức hẹn nhỏ hơn không.", en: "is a target below nothing." },
  cure: { vi: "Bỏ dấu trừ, hoặc kiểm tra lại nguồn.", en: "Take out the minus, or look at the source again." },
};
const dayOfNumber = {
  code: "day-of-a-number",
  rule: {
    vi: "lời hẹn bằng số được quyết bằng con số ở bảng khác, không bằng một ngày.",
    en: "a promise of a number is decided by a figure in another table, not by a day.",
  },
  cure: {
    vi: "Ghi con số vào bảng của nó, gọi tên dòng ấy ở outcome_ref, rồi bỏ trống ô này.",
    en: "Put the figure into its own table, name that row in outcome_ref, then empty this cell.",
  },
};
const needsSource = {
  code: "outcome-without-source",
  rule: { vi: "điều này phải có nguồn.", en: "this needs a source." },
  cure: {
    vi: "Điền mã của nguồn nói rằng đến ngày ấy việc vẫn chưa xảy ra.",
    en: "Fill in the id of the source that says it had not happened by that day.",
  },
};
const needsDay = {
  code: "outcome-without-date",
  rule: { vi: "có nguồn mà không có gì để nguồn ấy nói.", en: "there is a source and nothing that it says." },
  cure: {
    vi: "Điền outcome_ref (dòng quyết định kết quả), hoặc ngày mà đến đó việc vẫn chưa xảy ra.",
    en: "Fill in outcome_ref (the row that decides the outcome), or the day by which it had not happened.",
  },
};

const sameAsItself = {
  code: "same-as-itself",
  rule: { vi: "gọi tên chính dòng này.", en: "names this very row." },
  cure: { vi: "Gọi tên dòng kia, hoặc để trống.", en: "Name the other row, or leave it empty." },
};

/** What a target is said with: "over" where more than it was promised. A goal of so much is said bare, though more would do. */
const wording = { unit: "unit", qualifier: { column: "comparison", implies: { "more-than": "over", about: "about" } } } as const;

/** The ledger: a promise and what became of it. The verdict is computed, never typed. */
export const promises = table({
  name: "promises",
  title: { vi: "Sổ hẹn", en: "The ledger of promises" },
  key: ["id"],
  columns: {
    id: id({ vi: "Mã lời hẹn", en: "Promise id" }),
    order: forEditors(integer({ vi: "Thứ tự trong sổ", en: "Place in the ledger" }, { min: 1, max: 99, changeLimit: { by: 20 } })),
    title_vi: text({ vi: "Lời hẹn (Việt)", en: "Promise (Vietnamese)" }),
    title_en: text({ vi: "Lời hẹn (Anh)", en: "Promise (English)" }),
    /** What the source calls it, or how it is said. An ultimatum binds another than who speaks: it is kept here and counted nowhere. */
    word: choice({ vi: "Lời gì", en: "Kind of word" }, promiseWords),
    said_by: choice({ vi: "Lời của ai", en: "Whose word" }, speakers),
    /** A part of another row's promise, or the same one raised, lowered or put in other words: both stand together and count once, as the other. */
    same_as: optional(reference({ vi: "Cùng một lời hẹn với dòng", en: "The same promise as the row" }, "promises")),
    /** more-than and at-least compare numbers; by compares dates; unclear can only be reported. */
    comparison: choice({ vi: "Cách đối chiếu", en: "Comparison" }, ["more-than", "at-least", "about", "by", "unclear"]),
    target: optional(beside(wording, number({ vi: "Mức hẹn", en: "Target" }, { ...amount, zero: "doubtful", alike: { by: ["unit"] } }))),
    unit: optional(reference({ vi: "Đơn vị", en: "Unit" }, "units")),
    due: optional(date({ vi: "Hạn", en: "Due" })),
    stated_on: statedOn(),
    source_id: source(),
    /** What decides it, wherever that stands: its figure or date, status and source are read there. See known/named.ts. */
    outcome_ref: forEditors(optional(rowName({ vi: "Dòng nào quyết định kết quả", en: "Which row decides the outcome" }))),
    /** Only what no other table can say: that a source read later found the thing not done. */
    outcome_as_of: optional(
      beside(
        { source: "outcome_source_id" },
        date({ vi: "Đến ngày này nguồn nói vẫn chưa xảy ra", en: "A source says that it had not happened by this day" }),
      ),
    ),
    outcome_source_id: optional(
      source({ vi: "Nguồn nói chưa xảy ra, hoặc nguồn nữa của kết quả", en: "The source that says so, or a further one of the outcome" }),
    ),
    ...notes(),
  },
  rowRules: (row) => {
    const hasTarget =
      row.comparison === "unclear" || (row.comparison === "by" ? row.due !== null : row.target !== null && row.unit !== null);
    const isNumber = row.comparison !== "by" && row.comparison !== "unclear";
    const late = statedTooLate(row.due, row.stated_on);
    return {
      ...(row.same_as === row.id && { same_as: sameAsItself }),
      ...(isNumber && row.due === null && { due: needsDue }),
      ...(late && { due: late }),
      ...(row.target !== null && row.target < 0 && { target: belowNothing }),
      ...(isNumber && row.outcome_as_of !== null && row.outcome_ref === null && { outcome_as_of: dayOfNumber }),
      ...(!hasTarget && { comparison: needsTarget }),
      ...(row.outcome_as_of !== null && row.outcome_source_id === null && { outcome_source_id: needsSource }),
      ...(row.outcome_source_id !== null && row.outcome_as_of === null && row.outcome_ref === null && { outcome_as_of: needsDay }),
    };
  },
});
export type PromiseRow = RowOf<typeof promises>;
