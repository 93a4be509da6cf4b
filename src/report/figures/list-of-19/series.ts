import type { DateSpan } from "../../../kit/table/date-span.ts";
import { rowName } from "../../../kit/table/row-name.ts";
import { list2024, type ListSlot } from "../../tables/list-2024.ts";
import { type Project, projects } from "../../tables/projects.ts";
import { type ProjectEvent, projectEvents } from "../../tables/project-events.ts";
import type { Data } from "../../tables/tables.ts";

/** The project in a slot, where a source names it. */
export interface NamedProject {
  readonly id: string;
  readonly short: string;
  readonly names: { readonly vi: string; readonly en: string };
  readonly status: Project["status"];
  readonly statusAsOf: Project["status_as_of"];
  /** When its first product was due, and when it came; null where no source says. */
  readonly productPlanned: ProjectEvent["date"] | null;
  readonly productActual: ProjectEvent["date"] | null;
  /** The rows that say so, and their sources. */
  readonly rows: readonly string[];
  readonly sources: readonly string[];
}

export interface Slot {
  /** A counter of ours: the list itself was never published, so it has no order. */
  readonly slot: number;
  readonly group: ListSlot["group"];
  readonly project: NamedProject | null;
  readonly row: string;
  readonly source: string;
}

export interface ListSeries {
  /** The year of the list, and when its source told of it. */
  readonly year: number;
  readonly reportedOn: DateSpan | null;
  readonly slots: readonly Slot[];
  readonly operating: number;
  readonly pending: number;
  readonly beyond: number;
  /** Size of the list, without what lies beyond it. */
  readonly listed: number;
  readonly namedInList: number;
  /** Slots with a name, the one beyond included. */
  readonly named: readonly Slot[];
}

/** The earliest product date of a kind, for the plan of 2024 is the one the list speaks of. */
function productDate(data: Data, project: string, kind: ProjectEvent["kind"]): ProjectEvent | undefined {
  const rows = data.project_events.filter((row) => row.project_id === project && row.event === "product-launch" && row.kind === kind);
  return rows.toSorted((a, b) => a.date.from - b.date.from)[0];
}

function namedProject(data: Data, id: string | null): NamedProject | null {
  const row = data.projects.find((project) => project.id === id);
  if (row === undefined) return null;
  const planned = productDate(data, row.id, "planned");
  const actual = productDate(data, row.id, "actual");
  return {
    id: row.id,
    short: row.short_name,
    names: { vi: row.name_vi, en: row.name_en },
    status: row.status,
    statusAsOf: row.status_as_of,
    productPlanned: planned?.date ?? null,
    productActual: actual?.date ?? null,
    rows: [rowName(projects, row), ...[planned, actual].flatMap((event) => (event ? [rowName(projectEvents, event)] : []))],
    sources: [planned?.source_id, actual?.source_id, row.source_id].filter((source) => source !== undefined),
  };
}

export function listOf19(data: Data, { year }: Pick<ListSeries, "year">): ListSeries {
  const slots = data.list_2024
    .map((row): Slot => ({
      slot: row.slot,
      group: row.group,
      project: namedProject(data, row.project_id),
      row: rowName(list2024, row),
      source: row.source_id,
    }))
    .toSorted((a, b) => a.slot - b.slot);
  const inGroup = (group: ListSlot["group"]) => slots.filter((slot) => slot.group === group).length;
  const named = slots.filter(({ project }) => project !== null);
  const source = data.sources.find(({ id }) => id === data.list_2024[0]?.source_id);
  return {
    year,
    reportedOn: source?.published ?? null,
    slots,
    operating: inGroup("operating"),
    pending: inGroup("pending"),
    beyond: inGroup("beyond"),
    listed: inGroup("operating") + inGroup("pending"),
    namedInList: named.filter(({ group }) => group !== "beyond").length,
    named,
  };
}
