import type { Localized } from "../i18n/languages.ts";

/** The words around a report's promises. */
interface LedgerWords {
  readonly promise: string;
  readonly whose: string;
  readonly said: string;
  readonly due: string;
  readonly target: string;
  readonly outcome: string;
  readonly asOf: string;
  readonly difference: string;
  readonly verdict: string;
  readonly rule: string;
  readonly note: string;
  readonly noVerdict: string;
  readonly none: string;
  readonly shown: string;
  readonly all: string;
  readonly filters: string;
  readonly alsoSaid: string;
  readonly countsAs: string;
  readonly further: string;
  readonly calendar: string;
  readonly atom: string;
  readonly jsonFeed: string;
  readonly figure: string;
  readonly embed: string;
  readonly data: string;
  readonly row: string;
  readonly cite: string;
  readonly whole: string;
  readonly sources: string;
  /** Under the figure in the story. */
  readonly fromStory: string;
  readonly feedTitle: (report: string) => string;
  readonly feedIntro: string;
  readonly dueEvent: (title: string) => string;
  /** Over the promises whose day comes next. */
  readonly dueNext: string;
  /** After a promise: that it was said anew, when and how. */
  readonly restated: (said: string, target: string) => string;
}

export const ledgerWords: Localized<LedgerWords> = {
  vi: {
    promise: "Lời hẹn",
    whose: "Lời của ai",
    said: "Nêu",
    due: "Hạn",
    target: "Mức hẹn",
    outcome: "Kết quả",
    asOf: "Tính đến",
    difference: "Chênh lệch",
    verdict: "Kết luận",
    rule: "Theo quy tắc",
    note: "Ghi chú",
    noVerdict: "không chấm",
    none: "–",
    shown: "lời hẹn",
    all: "tất cả",
    filters: "Lọc lời hẹn",
    alsoSaid: "Cùng lời hẹn này",
    countsAs: "Cùng một lời hẹn, tính ở",
    further: "Mang về",
    calendar: "Lịch các hạn sắp tới (.ics)",
    atom: "Theo dõi kết luận (Atom)",
    jsonFeed: "JSON Feed",
    figure: "Hình, và cách nhúng",
    embed: "Nhúng",
    data: "Bảng dữ liệu: CSV, JSON",
    row: "Dòng này trong bảng dữ liệu",
    cite: "Dẫn lời hẹn này",
    whole: "Cả sổ hẹn",
    sources: "Nguồn",
    fromStory: "Từng lời hẹn một",
    feedTitle: (report) => `Sổ hẹn · ${report}`,
    feedIntro: "Mỗi lời hẹn và kết luận của nó; mục nào có kết quả mới thì lên đầu.",
    dueEvent: (title) => `Đến hạn: ${title}`,
    dueNext: "Những hạn sắp tới",
    restated: (said, target) => `${said} nêu lại: ${target}`,
  },
  en: {
    promise: "Promise",
    whose: "Whose word",
    said: "Said",
    due: "Due",
    target: "Target",
    outcome: "Outcome",
    asOf: "As of",
    difference: "Difference",
    verdict: "Verdict",
    rule: "By the rule",
    note: "Note",
    noVerdict: "not judged",
    none: "–",
    shown: "promises",
    all: "all",
    filters: "Filter the promises",
    alsoSaid: "The same promise",
    countsAs: "The same promise, counted as",
    further: "Take it with you",
    calendar: "Calendar of what is coming due (.ics)",
    atom: "Follow the verdicts (Atom)",
    jsonFeed: "JSON Feed",
    figure: "The figure, and how to embed it",
    embed: "Embed",
    data: "The table: CSV, JSON",
    row: "This row in the data",
    cite: "Cite this promise",
    whole: "The whole ledger",
    sources: "Sources",
    fromStory: "Promise by promise",
    feedTitle: (report) => `The ledger · ${report}`,
    feedIntro: "Every promise and its verdict; one with a new outcome comes first.",
    dueEvent: (title) => `Due: ${title}`,
    dueNext: "Due next",
    restated: (said, target) => `restated ${said}: ${target}`,
  },
};
