import { choice, happened, text } from "./columns.ts";
import { day } from "./date-columns.ts";
import { type RowOf, table } from "./table.ts";

/**
 * Changes to something already published, which the reader is owed. Empty until the first one.
 *
 * @param tables the tables a correction may be about; "story" stands for the words
 */
export const correctionsOf = (tables: readonly string[]) =>
  table({
    name: "corrections",
    title: { vi: "Đính chính", en: "Corrections" },
    key: ["date", "dataset", "key"],
    mayBeEmpty: true,
    columns: {
      date: happened(day({ vi: "Ngày đính chính", en: "Date" })),
      dataset: choice({ vi: "Bảng", en: "Dataset" }, [...tables, "story"]),
      key: text({ vi: "Dòng nào", en: "Which row" }),
      was: text({ vi: "Trước là", en: "Was" }),
      now: text({ vi: "Nay là", en: "Now" }),
      why_vi: text({ vi: "Vì sao (Việt)", en: "Why (Vietnamese)" }),
      why_en: text({ vi: "Vì sao (Anh)", en: "Why (English)" }),
    },
  });
export type Correction = RowOf<ReturnType<typeof correctionsOf>>;
