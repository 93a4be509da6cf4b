import type { Problem } from "../../../kit/csv/problem.ts";
import type { Data } from "../tables.ts";
import { checkpointFalls, yearsAgainstCheckpoints } from "./checkpoints.ts";
import { declaredDifferences } from "./differences.ts";
import { wrongUnits } from "./indicator-units.ts";
import { joinedPromises } from "./joined-promises.ts";
import { otherFiguresOfNoRow } from "./other-figures.ts";
import { promisedOutcomes } from "./outcomes.ts";
import { partsAgainstPromises, promisesAgainstPlans } from "./same-statement.ts";
import { statusAgainstEvents, statusAgainstList } from "./stages.ts";
import { yearEndProjects } from "./year-ends.ts";
import { listCounts, slotsNamedTwice } from "./slots.ts";
import { afterSourceWasRead } from "./source-dates.ts";

/** Checks across the report's tables. */
export const checks: readonly ((data: Data) => Iterable<Problem>)[] = [
  wrongUnits,
  declaredDifferences,
  checkpointFalls,
  yearsAgainstCheckpoints,
  yearEndProjects,
  joinedPromises,
  promisedOutcomes,
  promisesAgainstPlans,
  partsAgainstPromises,
  statusAgainstEvents,
  statusAgainstList,
  listCounts,
  slotsNamedTwice,
  afterSourceWasRead,
  otherFiguresOfNoRow,
];
