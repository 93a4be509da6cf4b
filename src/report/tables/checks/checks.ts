import type { Problem } from "../../../kit/csv/problem.ts";
import { problemList } from "../../../kit/csv/problem-list.ts";
import { checkpointFalls, yearsAgainstCheckpoints } from "./checkpoints.ts";
import { declaredDifferences } from "./differences.ts";
import { referenceProblems } from "../../../kit/table/references.ts";
import { listCounts, slotsNamedTwice } from "./slots.ts";
import { afterSourceWasRead } from "./source-dates.ts";
import type { Data } from "../tables.ts";

const checks = [
  referenceProblems,
  declaredDifferences,
  checkpointFalls,
  yearsAgainstCheckpoints,
  listCounts,
  slotsNamedTwice,
  afterSourceWasRead,
] as const;

/** Checks across tables. They run once every single table has been read without error. */
export function reconcile(data: Data): Problem[] {
  const problems = problemList();
  for (const check of checks) problems.addAll(check(data));
  return problems.all();
}
