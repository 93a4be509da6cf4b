import { answersOf } from "../../kit/table/answers.ts";
import { correctionsOf } from "../../kit/table/corrections.ts";
import type { DataOf } from "../../kit/table/data.ts";
import { publishers } from "../../kit/table/publishers.ts";
import { sources } from "../../kit/table/sources.ts";
import { baseMap } from "../map/base-map.ts";
import { coalSites } from "./coal-sites.ts";
import { fdiByProvince } from "./fdi-by-province.ts";
import { fdiByYear } from "./fdi-by-year.ts";
import { fdiCheckpoints } from "./fdi-checkpoints.ts";
import { indicators } from "./indicators.ts";
import { list2024 } from "./list-2024.ts";
import { milestones } from "./milestones.ts";
import { otherFiguresOf } from "./other-figures.ts";
import { parkPromises } from "./park-promises.ts";
import { places } from "./places.ts";
import { projectEvents } from "./project-events.ts";
import { projects } from "./projects.ts";
import { promises } from "./promises.ts";
import { reconciliations } from "./reconciliations.ts";
import { steps } from "./steps.ts";
import { plants, sectors, units } from "./word-lists.ts";

/** Tables in the order in which readers are offered them. */
const inOrder = {
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
  coal_sites: coalSites,
  publishers,
  sectors,
  plants,
  steps,
  units,
} as const;

const otherFigures = otherFiguresOf(Object.keys(inOrder));
/** The tables that a correction or an answer may be about. */
const toldOf = [...Object.keys(inOrder), otherFigures.name, reconciliations.name];

/** Every table of the report. Its CSV is data/<name>.csv, its documentation data/<name>.md. */
export const tables = {
  ...inOrder,
  other_figures: otherFigures,
  corrections: correctionsOf(toldOf),
  reconciliations,
  answers: answersOf([...toldOf, "corrections"]),
} as const;

/** What lies beside them in data/. */
export const files = { map: baseMap } as const;

export type TableName = keyof typeof tables;

/** The whole of data/, read and checked. */
export type Data = DataOf<typeof tables, typeof files>;
