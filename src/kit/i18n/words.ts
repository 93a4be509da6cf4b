import type { Localized } from "./languages.ts";

/** The words around every figure and page. What a report calls itself and its figures stands with it. */
export interface Words {
  readonly languageName: string;
  readonly languages: string;
  readonly skipToText: string;
  readonly contents: string;
  readonly progress: string;
  readonly sources: string;
  readonly sourcesOf: (count: number) => string;
  /** Heads the note of a figure. */
  readonly howToRead: string;
  readonly moreSources: (count: number) => string;
  readonly dataTable: string;
  readonly downloadCsv: string;
  readonly noValue: string;
  readonly statuses: Readonly<Record<"reported" | "preliminary" | "estimate" | "forecast" | "target" | "outcome", string>>;
  readonly kinds: Readonly<Record<"planned" | "actual", string>>;
  readonly accessed: string;
  readonly noDate: string;
  readonly storySources: (count: number) => string;
  readonly allSources: (count: number) => string;
  readonly knownDifferences: string;
  readonly corrections: string;
  readonly noCorrections: string;
  readonly openData: string;
  readonly rows: (count: number) => string;
  /** What the keys do on a picture that moves, and on one that does not. */
  readonly stepKeys: string;
  readonly markKeys: string;
  readonly embedLicence: string;
  readonly step: (count: number) => string;
  readonly stepBack: string;
  readonly stepOn: string;
  readonly notFound: string;
  readonly backHome: string;
}

export const words: Localized<Words> = {
  vi: {
    languageName: "Tiếng Việt",
    languages: "Ngôn ngữ",
    skipToText: "Tới phần nội dung",
    contents: "Mục lục",
    progress: "Các chương",
    sources: "Nguồn",
    sourcesOf: (count) => `${count} nguồn`,
    howToRead: "Cách đọc hình",
    moreSources: (count) => `và ${count} nguồn khác`,
    dataTable: "Số liệu",
    downloadCsv: "Tải CSV",
    noValue: "không rõ",
    statuses: {
      reported: "đã công bố",
      preliminary: "sơ bộ",
      estimate: "ước tính",
      forecast: "dự kiến",
      target: "mục tiêu",
      outcome: "kết quả",
    },
    kinds: { planned: "kế hoạch", actual: "thực tế" },
    accessed: "đọc bản lưu ngày",
    noDate: "không ghi ngày",
    storySources: (count) => `${count} nguồn của bài này`,
    allSources: (count) => `Toàn bộ ${count} nguồn chúng tôi đã đọc`,
    knownDifferences: "Những chỗ số không khớp",
    corrections: "Đính chính",
    noCorrections: "Chưa có đính chính nào.",
    openData: "Dữ liệu mở",
    rows: (count) => `${count} dòng`,
    stepKeys:
      "Hình theo bước: phím mũi tên, Home, End để chuyển bước; Enter để đọc từng dấu, Enter nữa để mở nơi dấu dẫn tới, Escape để thôi",
    markKeys: "Hình: Enter để đọc từng dấu, phím mũi tên để sang dấu khác, Enter nữa để mở nơi dấu dẫn tới, Escape để thôi",
    embedLicence: "Giấy phép CC BY 4.0",
    step: (count) => `Bước #/${count}`,
    stepBack: "Bước trước",
    stepOn: "Bước sau",
    notFound: "Không tìm thấy trang này",
    backHome: "Về trang đầu",
  },
  en: {
    languageName: "English",
    languages: "Languages",
    skipToText: "Skip to the text",
    contents: "Contents",
    progress: "Chapters",
    sources: "Sources",
    sourcesOf: (count) => (count === 1 ? "1 source" : `${count} sources`),
    howToRead: "How to read it",
    moreSources: (count) => `and ${count} more`,
    dataTable: "Data",
    downloadCsv: "Download CSV",
    noValue: "unknown",
    statuses: {
      reported: "reported",
      preliminary: "preliminary",
      estimate: "estimate",
      forecast: "expected",
      target: "target",
      outcome: "outcome",
    },
    kinds: { planned: "planned", actual: "actual" },
    accessed: "stored copy read",
    noDate: "undated",
    storySources: (count) => `The ${count} sources of this story`,
    allSources: (count) => `All ${count} sources that we read`,
    knownDifferences: "Where the figures do not add up",
    corrections: "Corrections",
    noCorrections: "No corrections so far.",
    openData: "Open data",
    rows: (count) => `${count} ${count === 1 ? "row" : "rows"}`,
    stepKeys:
      "Picture in steps: arrow keys, Home and End change the step; Enter reads mark by mark, and again opens where a mark leads, Escape ends it",
    markKeys: "Picture: Enter reads mark by mark, arrow keys go on to the next, Enter again opens where a mark leads, Escape ends it",
    embedLicence: "CC BY 4.0 licence",
    step: (count) => `Step #/${count}`,
    stepBack: "Previous step",
    stepOn: "Next step",
    notFound: "There is no such page",
    backHome: "Back to the start",
  },
};
