import { choice, id, optional, text, webAddress } from "./columns.ts";
import { date, day } from "./date-columns.ts";
import { type RowOf, table } from "./table.ts";

/** A publication. Every figure of every other table names one, and each has an address a reader can open. */
export const sources = table({
  name: "sources",
  title: { vi: "Nguồn", en: "Sources" },
  key: ["id"],
  columns: {
    id: id({ vi: "Mã nguồn", en: "Source id" }),
    publisher: text({ vi: "Nơi đăng", en: "Publisher" }),
    title: text({ vi: "Tên bài", en: "Title" }),
    url: webAddress({ vi: "Địa chỉ", en: "Address" }),
    published: optional(date({ vi: "Ngày đăng", en: "Published" })),
    accessed: day({ vi: "Ngày xem", en: "Accessed" }),
    language: choice({ vi: "Ngôn ngữ", en: "Language" }, ["vi", "en", "de", "fr", "es", "ja", "cs", "ro", "zh", "ko", "nl"]),
    kind: choice({ vi: "Loại", en: "Kind" }, ["government", "newspaper", "company", "statistics", "law", "reference", "map"]),
  },
});
export type Source = RowOf<typeof sources>;
