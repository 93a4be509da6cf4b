import type { Text } from "../csv/problem.ts";
import { answerTo, type Asked, howToAnswer, leadsTo } from "../table/answers.ts";
import type { Correction } from "../table/corrections.ts";
import type { AnyData } from "../table/data.ts";

/** Something about a change that only an editor can settle, and what was said of it. Without an answer the change is not published. */
export interface Question extends Asked {
  /** Stable name for tools and tests, e.g. "rows-gone". */
  readonly code: string;
  /** 1-based line of the file as it is now; absent where no single row is meant. */
  readonly line?: number;
  readonly asked: Text;
  /** What to do if it is a slip. */
  readonly cure: Text;
  readonly answer?: Text;
}

/** Where an answer may come from: each speaks of one row, or of one table. */
export interface Said {
  /** Corrections and answers that were not there before. */
  readonly corrections: readonly Correction[];
  readonly answers: AnyData["answers"];
  /** Lines of commit messages: "projects example: counted again". */
  readonly reasons: readonly string[];
}

/** What was said between two states. Whatever was answered before cannot be about what has changed since. */
export function saidBetween(before: AnyData, after: AnyData, reasons: readonly string[]): Said {
  const fresh = <Row>(were: readonly Row[], are: readonly Row[], name: (row: Row) => string): Row[] => {
    const known = new Set(were.map(name));
    return are.filter((row) => !known.has(name(row)));
  };
  return {
    corrections: fresh(before.corrections, after.corrections, ({ date, dataset, key, now }) => [date.iso, dataset, key, now].join("\0")),
    answers: fresh(before.answers, after.answers, ({ date, dataset, key, column, value }) =>
      [date.iso, dataset, key, column, value].join("\0"),
    ),
    reasons,
  };
}

interface Reason {
  readonly dataset: string;
  /** Of a row its key, or so much of it that no other row in question has it; of a table nothing, or a column. */
  readonly name: string;
  readonly why: string;
}

/** A reason names what it is about: table, row, colon, why. One that names nothing excuses nothing. */
function reasonOf(text: string): Reason | undefined {
  const [, dataset, name = "", why] = /^([a-z]\w*)(?:\s+(.*?))?:\s+(\S.*)$/u.exec(text.trim()) ?? [];
  return dataset === undefined || why === undefined ? undefined : { dataset, name, why };
}

/** Whether a name leads to this row and to no other of those in question. */
function namesAlone(dataset: string, name: string, { key = "" }: Asked, all: readonly Asked[]): boolean {
  const rows = new Set(all.flatMap((one) => (one.dataset === dataset && one.key !== undefined && leadsTo(name, one.key) ? [one.key] : [])));
  return name !== "" && rows.size === 1 && rows.has(key);
}

function isReasonFor({ dataset, name }: Reason, asked: Asked, all: readonly Asked[]): boolean {
  if (dataset !== asked.dataset) return false;
  return asked.key === undefined ? name === "" || name === asked.column : namesAlone(dataset, name, asked, all);
}

const corrected = ({ why_vi, why_en }: Correction): Text => ({
  vi: `Đã có đính chính: ${why_vi}`,
  en: `A correction tells of it: ${why_en}`,
});
const stated = (text: string): Text => ({ vi: `Lý do: ${text}`, en: `Reason: ${text}` });

/** What was said of a question: by a correction of its row, by an answer to it, or by a reason that names its row. */
function answerOf(asked: Question, all: readonly Question[], { corrections, answers, reasons }: Said): Text | undefined {
  const correction = corrections.find(({ dataset, key }) => dataset === asked.dataset && namesAlone(dataset, key, asked, all));
  if (correction) return corrected(correction);
  const why =
    answerTo(answers, asked)?.reason ??
    reasons
      .map(reasonOf)
      .filter((reason) => reason !== undefined)
      .find((reason) => isReasonFor(reason, asked, all))?.why;
  return why === undefined ? undefined : stated(why);
}

export const answered = (questions: readonly Question[], said: Said): Question[] =>
  questions.map((question) => {
    const answer = answerOf(question, questions, said);
    return answer ? { ...question, answer } : question;
  });

/** Reasons that name no table at the start: they excuse nothing, and their author should know. */
export const namelessReasons = (reasons: readonly string[], tables: readonly string[]): string[] =>
  reasons.filter((reason) => !tables.includes(reasonOf(reason)?.dataset ?? ""));

/** Every way to answer, with what must be typed. */
export function waysToAnswer(question: Question): Text {
  const { dataset, key, column } = question;
  const name = [dataset, key ?? column].filter(Boolean).join(" ");
  const how = howToAnswer(question);
  return {
    vi: `${question.cure.vi} ${how.vi} Hay ghi lý do trong lời ghi khi lưu, trên một dòng riêng: “Lý do: ${name}: …”.`,
    en: `${question.cure.en} ${how.en} Or state the reason in the message when saving, on a line of its own: “Reason: ${name}: …”.`,
  };
}
