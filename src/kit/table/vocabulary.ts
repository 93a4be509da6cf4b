import type { Text } from "../csv/problem.ts";
import { choice, optional, reference, text } from "./columns.ts";
import { date } from "./date-columns.ts";
import { qualifiers } from "./qualifiers.ts";

export type { Qualifier } from "./qualifiers.ts";

/** Words that several tables share, each defined once. */

/** What kind of knowledge a figure is. Drawn in shape as well as said in words. */
export const statuses = ["reported", "preliminary", "estimate", "forecast", "target", "outcome"] as const;
export type Status = (typeof statuses)[number];

export const kinds = ["planned", "actual"] as const;

export const status = () => choice({ vi: "Loại số liệu", en: "Status" }, statuses);
export const qualifier = () => optional(choice({ vi: "Cách nguồn viết số", en: "How the source words the number" }, qualifiers));
export const kind = () => choice({ vi: "Kế hoạch hay thực tế", en: "Planned or actual" }, kinds);
export const source = (title: Text = { vi: "Nguồn", en: "Source" }) => reference(title, "sources");
export const statedOn = () => date({ vi: "Ngày nêu", en: "Stated on" });
export const notes = () => ({
  note_vi: optional(text({ vi: "Ghi chú (Việt)", en: "Note (Vietnamese)" })),
  note_en: optional(text({ vi: "Ghi chú (Anh)", en: "Note (English)" })),
});

const plannedNeedsStatement = {
  code: "planned-without-statement",
  rule: { vi: "dòng kế hoạch phải có ngày nêu.", en: "a planned row needs the date on which it was stated." },
  cure: {
    vi: "Điền ngày (hoặc tháng, năm) mà nguồn đưa ra lời hẹn này.",
    en: "Fill in the day (or month, or year) on which the source made this promise.",
  },
};

/** A plan without the date of its statement cannot show whether it slipped. */
export const plannedRule = (row: { readonly kind: (typeof kinds)[number]; readonly stated_on: unknown }) =>
  row.kind === "planned" && row.stated_on === null ? { stated_on: plannedNeedsStatement } : {};
