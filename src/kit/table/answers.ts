import type { Text } from "../csv/problem.ts";
import { choice, optional, text } from "./columns.ts";
import { day } from "./date-columns.ts";
import { type RowOf, table } from "./table.ts";

/**
 * What the desk's own checks asked and an editor answered, once. A doubt is no error: whoever knows better says so here, in a row
 * that can be filled in with a spreadsheet. Empty until the first one.
 *
 * @param tables the tables that may be asked about
 */
export const answersOf = (tables: readonly string[]) =>
  table({
    name: "answers",
    title: { vi: "Trả lời của bàn biên tập", en: "The desk's answers" },
    key: ["date", "dataset", "key", "column"],
    mayBeEmpty: true,
    columns: {
      date: day({ vi: "Ngày trả lời", en: "Answered on" }),
      dataset: choice({ vi: "Bảng", en: "Dataset" }, tables),
      key: optional(text({ vi: "Dòng nào; trống nếu hỏi về cả bảng", en: "Which row; empty where the whole table is asked about" })),
      column: optional(text({ vi: "Cột nào; trống nếu hỏi về cả dòng", en: "Which column; empty where the whole row is asked about" })),
      value: optional(text({ vi: "Giá trị được hỏi, chép từ câu hỏi", en: "The value asked about, as in the question" })),
      reason: text({ vi: "Vì sao đúng", en: "Why it is right" }),
    },
  });
export type Answer = RowOf<ReturnType<typeof answersOf>>;

/** What a question is about: a cell, a row, or a table. */
export interface Asked {
  readonly dataset: string;
  readonly key?: string;
  readonly column?: string;
  /** The cell's value, or how many places a question about a table has; empty for a row that is gone. */
  readonly value: string;
}

const parts = (key: string): string[] => key.split(",").map((part) => part.trim());

/** Whether a name leads to a row: its whole key, or the part of it that an editor thinks enough: "2024-11-15". */
export const leadsTo = (name: string, key: string): boolean => parts(name).every((part) => parts(key).includes(part));

/** 2.5 and 2.50 are one value, however a spreadsheet writes it. */
const isSame = (one: string, other: string): boolean => one === other || (one !== "" && other !== "" && Number(one) === Number(other));

/** The answer to a question, if there is one. It holds for the value that was asked about and for no other. */
export const answerTo = (answers: readonly Answer[], { dataset, key, column, value }: Asked): Answer | undefined =>
  answers.find(
    (answer) =>
      answer.dataset === dataset &&
      (key === undefined ? answer.key === null : answer.key !== null && leadsTo(answer.key, key)) &&
      (answer.column ?? "") === (column ?? "") &&
      isSame(answer.value ?? "", value),
  );

/** How to answer a question: the cells of the row to add. */
export function howToAnswer({ dataset, key, column, value }: Asked): Text {
  const cells = Object.entries({ dataset, key, column, value }).flatMap(([name, cell]) => (cell ? [`${name} = ${cell}`] : []));
  return {
    vi: `Nếu đúng, thêm một dòng vào data/answers.csv (${cells.join("; ")}) kèm lý do; sẽ không bị hỏi lại.`,
    en: `If it is right, add a row to data/answers.csv (${cells.join("; ")}) with the reason; you will not be asked again.`,
  };
}
