import { entryWordsVi as say } from "../../promises/entry-words.vi.ts";
import { verdictWords } from "../../promises/verdict-words.ts";
import { margin } from "../../promises/verdicts.ts";
import type { LedgerWords } from "./chart.ts";
import { estimatesOf, judgedOf, keptOf, toldIn, type Words } from "./words.ts";

const chart: LedgerWords = {
  ...say,
  headings: { promise: "Lời hẹn, của ai", outcome: "Kết quả so với mức hẹn", verdict: "Kết luận" },
  verdicts: verdictWords.vi,
  parts: {
    judged: (count) => `Đã rõ kết quả: ${count} lời hẹn`,
    unjudged: (count) => `Chưa xét được: ${count}`,
  },
  noPromise: "không phải lời hẹn",
  when: (entry, format) =>
    `${say.whose(entry)} · nêu ${say.said(entry, format)} · ${entry.due ? `hạn ${say.due(entry, format)}` : say.due(entry, format)}`,
  promised: (entry, format) => {
    const target = say.target(entry, format);
    return target === "" ? "" : `${entry.word === "ultimatum" ? "phải:" : "đã hẹn:"} ${target}`;
  },
  also: (entry, format) =>
    `Cùng lời hẹn, nêu ${say.said(entry, format)}: ${entry.title.vi}. ${[say.outcome(entry, format), verdictWords.vi[entry.verdict], say.off(entry, format)].filter(Boolean).join(", ")}.`,
};

const percent = `${margin * 100}%`;

export const vi: Words = {
  title: "Sổ hẹn",
  subtitle: "Lời hẹn của bài báo gốc, và hẹn khác về cùng chỉ tiêu, cùng hai nhà máy. Khung rỗng: mức hẹn; thanh đặc: kết quả.",
  takeaway: (series) => {
    const estimates = ["", "; một kết quả là số ước"][estimatesOf(series)] ?? "; vài kết quả là số ước";
    return `Trong ${judgedOf(series)} lời hẹn đã có kết quả, giữ được ${keptOf(series)}${estimates}.`;
  },
  describe: (series, _format, _name, scene) =>
    toldIn(series, scene, chart, "vi") ||
    `Danh sách ${series.entries.length} lời hẹn xếp theo kết luận, mỗi lời có kết quả; trong ${judgedOf(series)} lời đã có kết quả, giữ được ${keptOf(series)}. Chi tiết từng lời nằm trong bảng.`,
  note: `Vượt hẹn: hơn mức hẹn từ ${percent}. Suýt đạt: thiếu không quá ${percent}. Mục tiêu ngoài bài báo do chúng tôi chọn. Không tính tối hậu thư. Không thấy kết quả chưa phải là lỡ.`,
  columns: {
    promise: "Lời hẹn",
    whose: "Của ai",
    statedOn: "Ngày nêu",
    due: "Hạn",
    target: "Mức hẹn",
    outcome: "Kết quả",
    unit: "Đơn vị",
    asOf: "Tính đến",
    verdict: "Kết luận",
    difference: "Chênh lệch",
    countsAs: "Tính vào",
  },
  chart,
};
