import type { Problem } from "../csv/problem.ts";
import { problemList } from "../csv/problem-list.ts";
import { checkpointFalls, yearsAgainstCheckpoints } from "./checks/checkpoints.ts";
import { declaredDifferences } from "./checks/differences.ts";
import { referenceProblems } from "./checks/references.ts";
import { listCounts, slotsNamedTwice } from "./checks/slots.ts";
import { afterSourceWasRead } from "./checks/witnesses.ts";
import type { Data } from "./tables.ts";

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
