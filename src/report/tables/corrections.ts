import { choice, text } from "../../kit/table/columns.ts";
import { day } from "../../kit/table/date-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";

/** A change to something already published, which the reader is owed. Empty until the first one. */
export const corrections = table({
  name: "corrections",
  title: { vi: "Đính chính", en: "Corrections" },
  key: ["date", "dataset", "key"],
  mayBeEmpty: true,
  columns: {
    date: day({ vi: "Ngày đính chính", en: "Date" }),
    dataset: choice({ vi: "Bảng", en: "Dataset" }, [
      "sources",
      "fdi_checkpoints",
      "fdi_by_year",
      "fdi_by_province",
      "park_promises",
      "promises",
      "list_2024",
      "projects",
      "project_events",
      "milestones",
      "indicators",
      "places",
      "reconciliations",
      "story",
    ]),
    key: text({ vi: "Dòng nào", en: "Which row" }),
    was: text({ vi: "Trước là", en: "Was" }),
    now: text({ vi: "Nay là", en: "Now" }),
    why_vi: text({ vi: "Vì sao (Việt)", en: "Why (Vietnamese)" }),
    why_en: text({ vi: "Vì sao (Anh)", en: "Why (English)" }),
  },
});
export type Correction = RowOf<typeof corrections>;
