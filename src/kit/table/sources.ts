import { addressAsRead } from "./as-read.ts";
import { language } from "./code-columns.ts";
import { choice, happened, id, optional, reference, text, webAddress } from "./columns.ts";
import { date, day } from "./date-columns.ts";
import { type RowOf, table } from "./table.ts";

/** A publication. Every figure of every other table names one, and each has an address a reader can open. */
export const sources = table({
  name: "sources",
  title: { vi: "Nguồn", en: "Sources" },
  key: ["id"],
  columns: {
    id: id({ vi: "Mã nguồn", en: "Source id" }),
    publisher_id: reference({ vi: "Nơi đăng", en: "Publisher" }, "publishers"),
    /** As the page prints it; empty where the copy that was read shows none. Readers are shown no other title. */
    title: optional(text({ vi: "Tên bài in trên trang", en: "Title as printed" })),
    /** What editors call a page without one, mostly rebuilt from its address. */
    working_title: optional(text({ vi: "Tên tạm của bài không hiện tên", en: "Working title of a page that shows none" })),
    url: webAddress({ vi: "Địa chỉ", en: "Address" }),
    published: happened(optional(date({ vi: "Ngày đăng", en: "Published" }))),
    accessed: happened(day({ vi: "Ngày xem", en: "Accessed" })),
    language: language({ vi: "Ngôn ngữ", en: "Language" }),
    kind: choice({ vi: "Loại", en: "Kind" }, ["government", "newspaper", "company", "statistics", "law", "reference", "map"]),
    /** Through whom, in which edition, citing whom: what is true of this page and not of its publisher. */
    remark_vi: optional(text({ vi: "Ghi chú về nơi đăng (Việt)", en: "Remark on the publisher (Vietnamese)" })),
    remark_en: optional(text({ vi: "Ghi chú về nơi đăng (Anh)", en: "Remark on the publisher (English)" })),
  },
  identity: ({ url }) => ({ url: [addressAsRead(url)] }),
});
export type Source = RowOf<typeof sources>;
