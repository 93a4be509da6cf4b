import type { Fault, Text } from "../csv/problem.ts";
import { choice, optional, reference, text } from "./columns.ts";
import { date } from "./date-columns.ts";
import type { DateSpan } from "./date-span.ts";
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

const afterItsTime = (stated: string): Fault => ({
  code: "planned-before-stated",
  rule: { vi: `đã qua khi lời hẹn được nêu ra (${stated}).`, en: `had passed when the plan was stated (${stated}).` },
  cure: {
    vi: "Kiểm tra năm ở hai ô: ngày hẹn và ngày nêu. Việc đã xảy ra thì không phải lời hẹn.",
    en: "Check the year in both cells, of the plan and of its statement. What has happened is no plan.",
  },
});

/** Nobody promises what lies behind them: what is wrong with a plan that ended before it was stated. */
export const statedTooLate = (planned: DateSpan | null, stated: DateSpan | null): Fault | undefined =>
  planned && stated && planned.to < stated.from ? afterItsTime(stated.iso) : undefined;

interface Dated {
  readonly kind: (typeof kinds)[number];
  readonly date: DateSpan;
  readonly stated_on: DateSpan | null;
}

/** A plan without the date of its statement cannot show whether it slipped; one for a day before it is none. */
export function plannedRule({ kind, date, stated_on }: Dated): { stated_on?: Fault; date?: Fault } {
  if (kind !== "planned") return {};
  const late = statedTooLate(date, stated_on);
  return stated_on === null ? { stated_on: plannedNeedsStatement } : late ? { date: late } : {};
}
