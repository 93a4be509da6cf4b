import type { LedgerWords } from "./chart.ts";
import type { Format, QualifierWord } from "../../../kit/i18n/format.ts";
import type { InEvery } from "../../../kit/i18n/languages.ts";
import type { LedgerEntry, LedgerSeries, Verdict } from "../../promises/verdicts.ts";
import { verdictWords } from "../../promises/verdict-words.ts";
import type { FigureWords } from "../../../kit/figure/definition.ts";
import type { Column, RowWords } from "./table.ts";

type Words = FigureWords<LedgerSeries, LedgerWords, Column> & { readonly rows: RowWords };
type Unit = NonNullable<LedgerEntry["unit"]>;

/** Order in which verdicts are counted out: from the best to the unknown. */
const order: readonly Verdict[] = ["exceeded", "kept", "late", "missed", "open", "cannot-be-checked"];

const unitNames: InEvery<Record<Unit, string>> = {
  vi: { "million-usd": "triệu USD", "billion-vnd": "tỷ đồng", percent: "%", projects: "dự án" },
  en: { "million-usd": "million USD", "billion-vnd": "billion dong", percent: "%", projects: "projects" },
};

const counted = ({ counts }: LedgerSeries, format: Format): string =>
  format.list(order.filter((verdict) => counts[verdict] > 0).map((verdict) => `${counts[verdict]} ${verdictWords[format.lang][verdict]}`));

/** What was over the target is over the difference above it, but nearly the difference below it. */
const flipped: Readonly<Record<QualifierWord, QualifierWord | null>> = { over: "nearly", nearly: "over", about: "about", "at-least": null };

/** How far a number ended from its target, without its sign; against a target of "about" no more exact than that. */
function gap({ distance, unit, outcomeQualifier, comparison }: LedgerEntry, format: Format, points: string): string {
  if (distance === null || unit === null) return "";
  const rough = comparison === "about";
  const size = Math.abs(distance.absolute);
  const qualifier = rough ? "about" : distance.absolute < 0 && outcomeQualifier ? flipped[outcomeQualifier] : outcomeQualifier;
  if (unit === "percent") return format.qualified(`${format.number(size)}\u00a0${points}`, qualifier);
  const share = format.percent(Math.abs(distance.percent), Math.abs(distance.percent) < 10 && !rough ? 1 : 0);
  return `${format.amount(rough ? Math.round(size) : size, unit, qualifier)} (${share})`;
}

const outcomeNumber = ({ outcome, unit, outcomeQualifier }: LedgerEntry, format: Format): string =>
  outcome === null || unit === null ? "" : format.amount(outcome, unit, outcomeQualifier);

const chartVi: LedgerWords = {
  headings: { promise: "Lời hẹn", outcome: "Kết quả so với lời hẹn", verdict: "Kết luận" },
  verdicts: verdictWords.vi,
  when: ({ statedOn, due }, format) =>
    `nêu ${format.date(statedOn, "short")} · ${due ? `hạn ${format.date(due, "short")}` : "không nêu hạn"}`,
  target: ({ comparison, target, unit, due }, format) => {
    if (comparison === "by") return due ? `đã hẹn: chậm nhất ${format.date(due, "short")}` : "";
    if (target === null || unit === null) return "";
    const amount = format.amount(target, unit);
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

const chartEn: LedgerWords = {
  headings: { promise: "Promise", outcome: "Outcome against promise", verdict: "Verdict" },
  verdicts: verdictWords.en,
  when: ({ statedOn, due }, format) =>
    `said ${format.date(statedOn, "short")} · ${due ? `due ${format.date(due, "short")}` : "no date given"}`,
  target: ({ comparison, target, unit, due }, format) => {
    if (comparison === "by") return due ? `promised: by ${format.date(due, "short")}` : "";
    if (target === null || unit === null) return "";
    const amount = format.amount(target, unit);
    const said = { "more-than": `over ${amount}`, "at-least": `at least ${amount}`, about: `about ${amount}`, unclear: amount }[comparison];
    return `promised: ${said}`;
  },
  outcome: (entry, format) => {
    const { outcomeDate, outcome, outcomeAsOf, computed, outcomeStatus, verdict } = entry;
    if (outcomeDate) return format.date(outcomeDate, "short");
    if (outcome !== null) {
      const kind = computed
        ? " (by subtraction)"
        : outcomeStatus === "estimate"
          ? " (estimate)"
          : outcomeStatus === "preliminary"
            ? " (preliminary)"
            : "";
      return outcomeNumber(entry, format) + kind;
    }
    if (outcomeAsOf) return `not done as of ${format.date(outcomeAsOf, "short")}`;
    return verdict === "open" ? "" : "no outcome found";
  },
  off: (entry, format) => {
    const { verdict, distance, delay, comparison } = entry;
    if (delay) {
      const time = delay.days < 45 ? `${delay.days} days` : `about ${delay.months} months`;
      return delay.atLeast ? `${time} overdue by then` : `${time} after the date`;
    }
    if (verdict === "cannot-be-checked") return comparison === "unclear" ? "too vague to judge" : "";
    if (verdict === "open" || distance === null || distance.absolute === 0) return "";
    return `${gap(entry, format, "points")} ${distance.absolute < 0 ? "short" : "above"}`;
  },
};

const keptOf = ({ counts }: LedgerSeries): number => counts.exceeded + counts.kept;
const judgedOf = (series: LedgerSeries): number => keptOf(series) + series.counts.late + series.counts.missed;

export const ledgerWords: InEvery<Words> = {
  vi: {
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
    rows: { units: unitNames.vi },
    chart: chartVi,
  },
  en: {
    title: "The ledger of promises",
    subtitle:
      "Each promise with its figure and its date, beside what happened. A hollow frame is the promise, a solid bar the outcome, the upright mark the level promised.",
    takeaway: (series, format) =>
      `${series.entries.length} promises: ${counted(series, format)}. Of the ${judgedOf(series)} that can be judged, ${keptOf(series)} ${keptOf(series) === 1 ? "was" : "were"} kept or exceeded.`,
    describe: (series, format) =>
      `A list of ${series.entries.length} promises, each with its outcome and verdict: ${counted(series, format)}. The table has the details.`,
    note: "Verdicts are computed by common rules, never typed. Exceeded: at least 5% above the level promised. An “about” may fall short by up to 5%. Where no outcome was found, or the promise was too vague, the ledger says “cannot yet be checked” and does not call it missed.",
    columns: {
      promise: "Promise",
      statedOn: "Said",
      due: "Due",
      target: "Level promised",
      outcome: "Outcome",
      unit: "Unit",
      asOf: "As of",
      verdict: "Verdict",
      difference: "Difference",
    },
    rows: { units: unitNames.en },
    chart: chartEn,
  },
};
