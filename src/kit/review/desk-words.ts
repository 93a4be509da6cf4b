import type { Localized } from "../i18n/languages.ts";

/** What the desk's page says to editors. */
export interface DeskWords {
  readonly title: string;
  readonly notPublished: string;
  readonly tables: string;
  readonly headings: readonly [table: string, rows: string, changed: string, checks: string, gaps: string, old: string];
  readonly never: string;
  readonly unsaved: string;
  readonly fine: string;
  readonly unarchived: (count: number, all: number) => string;
  readonly figures: string;
  readonly drawFailed: string;
}

export const deskWords: Localized<DeskWords> = {
  vi: {
    title: "Bàn biên tập",
    notPublished: "Trang này chỉ có khi làm việc và xem thử, không bao giờ lên trang đã đăng.",
    tables: "Các bảng",
    headings: ["Bảng", "Dòng", "Sửa lần cuối", "Kiểm tra", "Ô trống", "Số cũ hơn một năm"],
    never: "chưa có trong lịch sử",
    unsaved: "có sửa đổi chưa lưu vào lịch sử",
    fine: "không lỗi",
    unarchived: (count, all) => `${count} trên ${all} nguồn chưa có bản lưu trữ`,
    figures: "Hình ở các cỡ nhúng 320, 600, 1000",
    drawFailed: "Chưa vẽ được, vì dữ liệu đang có lỗi: xem phần thay đổi.",
  },
  en: {
    title: "The desk",
    notPublished: "This page exists in development and preview only and never in the published site.",
    tables: "Tables",
    headings: ["Table", "Rows", "Last change", "Checks", "Empty cells", "Figures over a year old"],
    never: "not in the history yet",
    unsaved: "has changes that are not in the history",
    fine: "no errors",
    unarchived: (count, all) => `${count} of ${all} sources have no archived copy`,
    figures: "Figures at the embed widths 320, 600, 1000",
    drawFailed: "Not drawn, for the data has errors: see the changes.",
  },
};
