import type { EntryWords } from "./entry-words.ts";
import type { PromiseWord, Speaker } from "../tables/promises.ts";
import { amountIn, gap, outcomeNumber } from "./amounts.ts";
import { type LedgerEntry, margin } from "./verdicts.ts";

const words: Readonly<Record<PromiseWord, string>> = {
  goal: "mục tiêu",
  forecast: "dự kiến",
  plan: "kế hoạch",
  ultimatum: "tối hậu thư",
};
const speakers: Readonly<Record<Speaker, string>> = { province: "của tỉnh", press: "báo nêu", investor: "của nhà đầu tư" };

const percent = `${margin * 100}%`;

function kindOf({ computed, outcomeStatus }: LedgerEntry): string {
  if (computed) return " (phép trừ)";
  return outcomeStatus === "estimate" ? " (ước tính)" : outcomeStatus === "preliminary" ? " (sơ bộ)" : "";
}

function dateRule({ verdict, due }: LedgerEntry): string {
  if (due === null) return "Lời hẹn không nêu hạn, nên không có gì để đối chiếu.";
  const rules = {
    kept: "Việc đã xảy ra, chậm nhất là vào ngày cuối của hạn: đúng hẹn.",
    late: "Việc đã xảy ra, nhưng sau ngày cuối của hạn: trễ hẹn.",
    missed: "Hạn đã qua, và một nguồn đọc sau hạn nói việc vẫn chưa xảy ra: lỡ hẹn.",
    open: "Chưa hết ngày cuối của hạn: chưa đến hạn.",
  } as const;
  return verdict in rules
    ? rules[verdict as keyof typeof rules]
    : "Hạn đã qua mà không nguồn nào đọc được nói việc đã xảy ra hay chưa, hoặc chỉ biết ngày quá áng chừng: chưa đối chiếu được.";
}

function numberRule({ verdict, comparison }: LedgerEntry): string {
  if (comparison === "unclear") return "Lời hẹn không đủ rõ để chấm: chưa đối chiếu được.";
  const reached = {
    "more-than": "Kết quả cao hơn mức hẹn",
    "at-least": "Kết quả bằng mức hẹn hoặc cao hơn",
    about: `Lời hẹn là “khoảng”, kết quả không thấp hơn quá ${percent}`,
    by: "",
  }[comparison];
  return {
    exceeded: `Kết quả hơn mức hẹn từ ${percent} trở lên: vượt hẹn.`,
    kept: `${reached}: đúng hẹn.`,
    "just-short": `Kết quả chưa tới mức hẹn, nhưng thiếu không quá ${percent}: suýt đạt.`,
    late: "",
    missed: `Kết quả thấp hơn mức hẹn quá ${percent}: lỡ hẹn.`,
    open: "Chưa hết ngày cuối của hạn; con số giữa chừng không quyết định gì: chưa đến hạn.",
    "cannot-be-checked": "Không tìm được kết quả, hoặc chỉ có số đo trước khi hết hạn: chưa đối chiếu được, không coi là lỡ.",
  }[verdict];
}

export const entryWordsVi: EntryWords = {
  whose: ({ word, speaker }) => `${words[word]} ${speakers[speaker]}`,
  said: ({ statedOn }, format) => format.date(statedOn, "short"),
  due: ({ due }, format) => (due ? format.date(due, "short") : "không nêu hạn"),
  target: (entry, format) => {
    const { comparison, target, due } = entry;
    if (comparison === "by") return due ? `chậm nhất ${format.date(due, "short")}` : "";
    if (target === null || entry.unit === null) return "";
    const amount = amountIn(entry, target, format);
    return { "more-than": `trên ${amount}`, "at-least": `từ\u00a0${amount} trở\u00a0lên`, about: `khoảng ${amount}`, unclear: amount }[
      comparison
    ];
  },
  outcome: (entry, format) => {
    const { outcomeDate, outcome, outcomeAsOf, verdict } = entry;
    if (outcomeDate) return format.date(outcomeDate, "short");
    if (outcome !== null) return outcomeNumber(entry, format) + kindOf(entry);
    if (outcomeAsOf) return `chưa diễn ra, tính đến ${format.date(outcomeAsOf, "short")}`;
    return verdict === "open" ? "" : "không tìm được kết quả";
  },
  off: (entry, format) => {
    const { verdict, distance, delay, comparison } = entry;
    if (delay) {
      const time = delay.days < 45 ? `${delay.days} ngày` : `khoảng ${delay.months} tháng`;
      return delay.atLeast ? `khi đó đã quá hạn ${time}` : `sau hạn ${time}`;
    }
    if (verdict === "cannot-be-checked") return comparison === "unclear" ? "lời hẹn không đủ rõ để chấm" : "";
    if (verdict === "open" || distance === null || distance.absolute === 0) return "";
    return `${distance.absolute < 0 ? "thiếu" : "vượt"} ${gap(entry, format, "điểm phần\u00a0trăm")}`;
  },
  rule: (entry) => (entry.comparison === "by" ? dateRule(entry) : numberRule(entry)),
};
