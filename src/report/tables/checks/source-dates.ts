import type { Fault, Place, Problem } from "../../../kit/csv/problem.ts";
import { type DateSpan, parseDateSpan } from "../../../kit/table/date-span.ts";
import { isResult } from "../known/firmness.ts";
import type { Data } from "../tables.ts";

const afterReading = (limit: string): Fault => ({
  code: "after-its-source-was-read",
  rule: {
    vi: `sau ngày xem nguồn (${limit}), nên nguồn không thể nói điều này.`,
    en: `lies after the day its source was read (${limit}), so the source cannot say it.`,
  },
  cure: {
    vi: "Sửa ngày hay năm. Việc chưa xảy ra thì kind là planned; con số chưa có thì status là target hoặc forecast.",
    en: "Correct the date or year. What has not happened yet has kind planned; a figure that is not there yet has status target or forecast.",
  },
});

/** A date by which something had been said, counted or done, and the source that says so. */
interface Witness {
  readonly row: { readonly at: (column: string) => Place };
  readonly column: string;
  readonly date: DateSpan | null;
  readonly sourceId: string | null;
}

function witnesses(data: Data): Witness[] {
  const { milestones, project_events, promises, park_promises, indicators, fdi_checkpoints, fdi_by_year, fdi_by_province, projects } = data;
  // Of a year that has begun a part may be known.
  const ofYears = [...fdi_by_year, ...fdi_by_province, ...indicators].filter(({ status }) => isResult(status));
  const stated = [...milestones, ...project_events, ...promises, ...park_promises, ...indicators];
  const done = [...milestones, ...project_events].filter((row) => row.kind === "actual");
  return [
    ...stated.map((row) => ({ row, column: "stated_on", date: row.stated_on, sourceId: row.source_id })),
    ...done.map((row) => ({ row, column: "date", date: row.date, sourceId: row.source_id })),
    ...fdi_checkpoints.map((row) => ({ row, column: "as_of", date: row.as_of, sourceId: row.source_id })),
    ...projects.map((row) => ({ row, column: "status_as_of", date: row.status_as_of, sourceId: row.source_id })),
    ...promises.map((row) => ({ row, column: "outcome_as_of", date: row.outcome_as_of, sourceId: row.outcome_source_id })),
    ...ofYears.map((row) => ({ row, column: "year", date: parseDateSpan(String(row.year)) ?? null, sourceId: row.source_id })),
    ...data.sources.map((row) => ({ row, column: "published", date: row.published, sourceId: row.id })),
  ];
}

/** Nothing can have been said, counted or done after the day on which its source was read: a slip in the year, mostly. */
export function afterSourceWasRead(data: Data): Problem[] {
  const accessed = new Map(data.sources.map((source) => [source.id, source.accessed]));
  return witnesses(data).flatMap(({ row, column, date, sourceId }): Problem[] => {
    const read = accessed.get(sourceId ?? "");
    if (date === null || read === undefined || date.from <= read.to) return [];
    return [{ ...afterReading(read.iso), ...row.at(column), value: date.iso }];
  });
}
