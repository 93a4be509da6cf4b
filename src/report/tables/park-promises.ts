import { beside, reference } from "../../kit/table/columns.ts";
import { date } from "../../kit/table/date-columns.ts";
import { number } from "../../kit/table/number-columns.ts";
import { type RowOf, table } from "../../kit/table/table.ts";
import { notes, qualifier, source, statedOn, statedTooLate } from "../../kit/table/vocabulary.ts";

/** What a park was expected to add to the year's FDI. */
export const parkPromises = table({
  name: "park_promises",
  title: { vi: "Phần dự kiến của từng khu công nghiệp", en: "What each park was to add" },
  key: ["park_id", "due"],
  columns: {
    park_id: reference({ vi: "Khu", en: "Park" }, "places"),
    amount: beside(
      { qualifier: "qualifier" },
      number({ vi: "Số vốn hẹn thêm", en: "Promised addition" }, { min: 0, max: 5_000, unit: "million USD", zero: "doubtful" }),
    ),
    qualifier: qualifier(),
    stated_on: statedOn(),
    due: date({ vi: "Hạn", en: "Due" }),
    promise_id: reference({ vi: "Lời hẹn chung mà phần này thuộc về", en: "The promise this is a part of" }, "promises"),
    source_id: source(),
    ...notes(),
  },
  rowRules: ({ due, stated_on }) => {
    const late = statedTooLate(due, stated_on);
    return late ? { due: late } : {};
  },
});
export type ParkPromise = RowOf<typeof parkPromises>;
