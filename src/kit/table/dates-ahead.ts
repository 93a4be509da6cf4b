import type { Fault, Problem } from "../csv/problem.ts";
import { type AnyData, rowsOf } from "./data.ts";
import { isDateSpan } from "./date-span.ts";
import type { AnyTable } from "./table.ts";
import { dayMs } from "./time.ts";

const ahead: Fault = {
  code: "date-ahead",
  rule: { vi: "là ngày chưa tới: việc này không thể đã xảy ra.", en: "lies ahead: this cannot have happened yet." },
  cure: { vi: "Kiểm tra năm, tháng và ngày.", en: "Check year, month and day." },
};

/**
 * Dates of what must have happened, such as a publication, that have not come yet. It is tomorrow somewhere: a day ahead is let pass.
 *
 * @param now milliseconds since 1970, UTC
 */
export function datesAhead(tables: Readonly<Record<string, AnyTable>>, data: AnyData, now = Date.now()): Problem[] {
  return Object.values(tables).flatMap((table) =>
    Object.entries(table.columns)
      .filter(([, { happened }]) => happened)
      .flatMap(([column]) =>
        rowsOf(data, table.name).flatMap((row): Problem[] => {
          const date = row[column];
          return isDateSpan(date) && date.from > now + dayMs ? [{ ...ahead, ...row.at(column), value: date.iso }] : [];
        }),
      ),
  );
}
