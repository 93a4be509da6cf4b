import type { Localized } from "../i18n/languages.ts";

interface MetadataWords {
  /** What stands at the foot of every page, for those who hear it. */
  readonly furtherPages: string;
  readonly summary: string;
  /** In a figure's menu. */
  readonly ownPage: string;
  /** On a figure's own page. */
  readonly inStory: string;
  readonly allFigures: string;
}

export const metadataWords: Localized<MetadataWords> = {
  vi: {
    furtherPages: "Các trang khác",
    summary: "Toàn bài, chữ trơn",
    ownPage: "Địa chỉ riêng của hình",
    inStory: "Đọc hình này trong bài",
    allFigures: "Tất cả các hình",
  },
  en: {
    furtherPages: "Further pages",
    summary: "The report as plain text",
    ownPage: "This figure’s own address",
    inStory: "Read this figure in the story",
    allFigures: "All figures",
  },
};
