import { corrections } from "./corrections.ts";
import { fdiByProvince } from "./fdi-by-province.ts";
import { fdiByYear } from "./fdi-by-year.ts";
import { fdiCheckpoints } from "./fdi-checkpoints.ts";
import { indicators } from "./indicators.ts";
import { list2024 } from "./list-2024.ts";
import { milestones } from "./milestones.ts";
import { parkPromises } from "./park-promises.ts";
import { places } from "./places.ts";
import { projectEvents } from "./project-events.ts";
import { projects } from "./projects.ts";
import { promises } from "./promises.ts";
import { reconciliations } from "./reconciliations.ts";
import { sources } from "./sources.ts";
import type { RowOf } from "../../kit/table/table.ts";

/** Every table of the report. Its CSV is data/<name>.csv, its documentation data/<name>.md. */
export const tables = {
  sources,
  fdi_checkpoints: fdiCheckpoints,
  fdi_by_year: fdiByYear,
  fdi_by_province: fdiByProvince,
  park_promises: parkPromises,
  promises,
  list_2024: list2024,
  projects,
  project_events: projectEvents,
  milestones,
  indicators,
  places,
  corrections,
  reconciliations,
} as const;

export type TableName = keyof typeof tables;

/** The whole of data/, read and checked. */
export type Data = { readonly [Name in TableName]: readonly RowOf<(typeof tables)[Name]>[] };
