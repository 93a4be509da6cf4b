import type { Fault, Place, Problem } from "../../../kit/csv/problem.ts";
import type { DateSpan } from "../../../kit/table/date-span.ts";
import type { Data } from "../tables.ts";

const afterReading = (limit: string): Fault => ({
  code: "after-its-source-was-read",
  rule: {
    vi: `sau ngày xem nguồn (${limit}), nên nguồn không thể nói điều này.`,
    en: `lies after the day its source was read (${limit}), so the source cannot say it.`,
  },
  cure: { vi: "Sửa ngày. Việc chưa xảy ra thì kind là planned.", en: "Correct the date. What has not happened yet has kind planned." },
});

/** A date by which something had been said, counted or done, and the source that says so. */
interface Witness {
  readonly row: { readonly at: (column: string) => Place };
  readonly column: string;
  readonly date: DateSpan | null;
  readonly sourceId: string | null;
}

function witnesses(data: Data): Witness[] {
  const { milestones, project_events, promises, park_promises, indicators, fdi_checkpoints, projects } = data;
  const stated = [...milestones, ...project_events, ...promises, ...park_promises, ...indicators];
  const done = [...milestones, ...project_events].filter((row) => row.kind === "actual");
  return [
    ...stated.map((row) => ({ row, column: "stated_on", date: row.stated_on, sourceId: row.source_id })),
    ...done.map((row) => ({ row, column: "date", date: row.date, sourceId: row.source_id })),
    ...fdi_checkpoints.map((row) => ({ row, column: "as_of", date: row.as_of, sourceId: row.source_id })),
    ...projects.map((row) => ({ row, column: "status_as_of", date: row.status_as_of, sourceId: row.source_id })),
    ...promises.map((row) => ({ row, column: "outcome_as_of", date: row.outcome_as_of, sourceId: row.outcome_source_id })),
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
