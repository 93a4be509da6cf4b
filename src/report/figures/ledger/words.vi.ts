import { entryWordsVi as say } from "../../promises/entry-words.vi.ts";
import { isRestated, restatements } from "../../promises/restated.ts";
import { verdictWords } from "../../promises/verdict-words.ts";
import { margin } from "../../promises/verdicts.ts";
import type { LedgerWords } from "./chart.ts";
import { estimatesOf, judgedOf, keptOf, lostOf, toldIn, type Words } from "./words.ts";

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
    `${say.whose(entry)} · nêu ${say.said(entry, format)} · ${entry.due ? `hạn\u00a0${say.due(entry, format)}` : say.due(entry, format)}`,
  promised: (entry, format) => {
    const target = say.target(entry, format);
    return target === "" ? "" : `${entry.word === "ultimatum" ? "phải:" : "đã hẹn:"} ${target}`;
  },
  also: (also, of, format) => {
    const said = say.said(also, format);
    const came = [verdictWords.vi[also.verdict], say.off(also, format)].filter(Boolean).join(", ");
    if (isRestated(also, of)) {
      const target = say.target(also, format);
      return also.verdict === "open"
        ? `Nêu lại ${said}: ${target}.`
        : `Kết luận xét mức nêu đầu. Xét mức nêu lại ${said}, ${target}: ${came}.`;
    }
    const outcome = say.outcome(also, format);
    return `Không tính riêng, nêu ${said}: ${also.title.vi}. Xét riêng: ${[outcome, came].filter(Boolean).join(", ")}.`;
  },
  aim: (entry, format) =>
    [chart.promised(entry, format), ...restatements(entry).map((also) => `${say.said(also, format)} nêu lại: ${say.target(also, format)}`)]
      .filter(Boolean)
      .join("\u00a0· "),
  key: { promised: "mức hẹn", came: "kết quả" },
};

const percent = `${margin * 100}%`;

export const vi: Words = {
  title: (series) => `Giữ ${keptOf(series)} trong ${judgedOf(series)} lời hẹn đã có kết quả`,
  sceneTitles: { short: "Không giữ được, chưa hẳn là tệ" },
  subtitle: "Hẹn của bài báo gốc, và hẹn khác cùng chỉ tiêu, nhà máy.",
  takeaway: (series) => {
    const estimates = ["", "; một kết quả là số ước"][estimatesOf(series)] ?? "; vài kết quả là số ước";
    return `Suýt đạt: ${series.counts["just-short"]}; trễ hoặc lỡ: ${lostOf(series)}${estimates}.`;
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
