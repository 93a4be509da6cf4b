import type { Localized } from "../i18n/languages.ts";

interface CorrectionsWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly figures: string;
  readonly table: string;
  readonly report: string;
  /** Under a figure that bears a correction. */
  readonly all: string;
}

interface MetadataWords {
  /** What stands at the foot of every page, for those who hear it. */
  readonly furtherPages: string;
  readonly summary: string;
  /** In a figure's menu. */
  readonly ownPage: string;
  /** Leads from the story to the table of a figure, where no script brings it. */
  readonly tableThere: string;
  /** On a figure's own page. */
  readonly inStory: string;
  readonly allFigures: string;
  readonly corrections: CorrectionsWords;
}

export const metadataWords: Localized<MetadataWords> = {
  vi: {
    furtherPages: "Các trang khác",
    summary: "Toàn bài, chỉ có chữ",
    ownPage: "Địa chỉ riêng của hình",
    tableThere: "Xem bảng số liệu ở trang riêng của hình",
    inStory: "Đọc hình này trong bài",
    allFigures: "Tất cả các hình",
    corrections: {
      title: "Đính chính",
      intro:
        "Đã đăng mà sai thì chúng tôi sửa ngay ở chỗ sai, và ghi lại ở đây: trước là gì, nay là gì, vì sao. Hình nào dùng con số ấy cũng mang dòng đính chính.",
      none: "Chưa có đính chính nào.",
      figures: "Hình có con số này:",
      table: "Xem bảng",
      report: "Thấy chỗ sai? Cách báo cho chúng tôi",
      all: "Trang đính chính",
    },
  },
  en: {
    furtherPages: "Further pages",
    summary: "The report as plain text",
    ownPage: "This figure’s own address",
    tableThere: "See the table on the figure’s own page",
    inStory: "Read this figure in the story",
    allFigures: "All figures",
    corrections: {
      title: "Corrections",
      intro:
        "What we published and got wrong is put right where it stands, and logged here: what it was, what it is, and why. Every figure that uses the number bears the correction too.",
      none: "No corrections so far.",
      figures: "Figures that show it:",
      table: "See the table",
      report: "Found an error? How to tell us",
      all: "All corrections",
    },
  },
};
