import { verdictWords } from "../../promises/verdict-words.ts";
import type { LedgerWords } from "./chart.ts";
import { amountIn, counted, gap, judgedOf, keptOf, outcomeNumber, type Words } from "./words.ts";

const chart: LedgerWords = {
  headings: { promise: "Lời hẹn", outcome: "Kết quả so với lời hẹn", verdict: "Kết luận" },
  verdicts: verdictWords.vi,
  when: ({ statedOn, due }, format) =>
    `nêu ${format.date(statedOn, "short")} · ${due ? `hạn ${format.date(due, "short")}` : "không nêu hạn"}`,
  target: (entry, format) => {
    const { comparison, target, due } = entry;
    if (comparison === "by") return due ? `đã hẹn: chậm nhất ${format.date(due, "short")}` : "";
    if (target === null || entry.unit === null) return "";
    const amount = amountIn(entry, target, format);
    const said = { "more-than": `trên ${amount}`, "at-least": `từ ${amount} trở lên`, about: `khoảng ${amount}`, unclear: amount }[
      comparison
    ];
    return `đã hẹn: ${said}`;
  },
  outcome: (entry, format) => {
    const { outcomeDate, outcome, outcomeAsOf, computed, outcomeStatus, verdict } = entry;
    if (outcomeDate) return format.date(outcomeDate, "short");
    if (outcome !== null) {
      const kind = computed
        ? " (phép trừ)"
        : outcomeStatus === "estimate"
          ? " (ước tính)"
          : outcomeStatus === "preliminary"
            ? " (sơ bộ)"
            : "";
      return outcomeNumber(entry, format) + kind;
    }
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
    return `${distance.absolute < 0 ? "thiếu" : "vượt"} ${gap(entry, format, "điểm phần trăm")}`;
  },
};

export const vi: Words = {
  title: "Sổ hẹn",
  subtitle: "Mỗi lời hẹn, con số và hạn, đặt cạnh điều đã xảy ra. Khung rỗng là lời hẹn, thanh đặc là kết quả, vạch đứng là mức hẹn.",
  takeaway: (series, format) =>
    `${series.entries.length} lời hẹn: ${counted(series, format)}. Trong ${judgedOf(series)} lời đã chấm được, ${keptOf(series)} lời đúng hoặc vượt hẹn.`,
  describe: (series, format) =>
    `Danh sách ${series.entries.length} lời hẹn, mỗi lời có kết quả và kết luận: ${counted(series, format)}. Chi tiết từng lời nằm trong bảng.`,
  note: "Kết luận được tính theo quy tắc chung, không gõ tay. Vượt hẹn: hơn mức hẹn từ 5% trở lên. Lời hẹn “khoảng” được phép thấp hơn tối đa 5%. Khi không tìm được kết quả, hoặc lời hẹn không đủ rõ, sổ ghi “chưa đối chiếu được” chứ không coi là lỡ.",
  columns: {
    promise: "Lời hẹn",
    statedOn: "Ngày nêu",
    due: "Hạn",
    target: "Mức hẹn",
    outcome: "Kết quả",
    unit: "Đơn vị",
    asOf: "Tính đến",
    verdict: "Kết luận",
    difference: "Chênh lệch",
  },
  chart,
};
