import type { Localized } from "../i18n/languages.ts";

interface VersionsWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly versionOf: (day: string) => string;
  readonly versionIntro: string;
  readonly holds: (tables: string, figures: string, weight: string) => string;
  readonly isCurrent: string;
  readonly tables: string;
  readonly figures: string;
  readonly picture: string;
  readonly table: string;
  readonly sums: string;
  readonly sumsHint: string;
  readonly corrections: string;
}

export const versionsWords: Localized<VersionsWords> = {
  vi: {
    title: "Các bản lưu",
    intro:
      "Bài này còn được bổ sung. Ai trích dẫn thì cần một bản đứng yên: mỗi bản lưu giữ nguyên bảng và hình như đã đăng, ở địa chỉ không đổi.",
    none: "Chưa có bản lưu nào.",
    versionOf: (day) => `Bản lưu ngày ${day}`,
    versionIntro:
      "Bảng và hình như đã đăng với bản ngày này. Các tệp ở đây không bao giờ sửa, kể cả khi về sau thấy có chỗ sai: chỗ sai ghi ở trang đính chính, bản sau sửa.",
    holds: (tables, figures, weight) => `${tables} bảng, ${figures} hình, ${weight}`,
    isCurrent: "Số liệu trên trang hiện nay vẫn đúng như bản này.",
    tables: "Bảng",
    figures: "Hình",
    picture: "Tải hình",
    table: "Tải bảng của hình (CSV)",
    sums: "Mã kiểm",
    sumsHint: "SHA-256 của từng tệp, để biết bản đang cầm có đúng là bản này không (sha256sum -c).",
    corrections: "Trang đính chính",
  },
  en: {
    title: "Frozen editions",
    intro:
      "The report will grow. Whoever cites it needs a copy that stands still: each of these keeps the tables and figures as they were published, at an address that never changes.",
    none: "No edition has been frozen so far.",
    versionOf: (day) => `Frozen edition of ${day}`,
    versionIntro:
      "Tables and figures as they were published with the edition of this day. The files here are never changed, not even where something later proved wrong: that is logged under corrections and put right in later editions.",
    holds: (tables, figures, weight) => `${tables} tables, ${figures} figures, ${weight}`,
    isCurrent: "The data on the site today is still the data of this edition.",
    tables: "Tables",
    figures: "Figures",
    picture: "Download the picture",
    table: "Download the figure’s table (CSV)",
    sums: "Checksums",
    sumsHint: "SHA-256 of every file, to tell whether a copy is this one (sha256sum -c).",
    corrections: "Corrections",
  },
};
