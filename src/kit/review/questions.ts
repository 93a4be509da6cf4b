import { cellQuestions, checksAsked, sincePublished } from "./cell-questions.ts";
import { massQuestions } from "./mass-changes.ts";
import { answered, type Question, saidBetween } from "./question.ts";
import type { RowChange } from "./row-changes.ts";
import type { Snapshot } from "./snapshot.ts";

const columnOf = ({ dataset, column = "" }: Question): string => `${dataset} ${column}`;

/**
 * Everything about the changes between two states that an editor must settle before they are published, with what was said of each.
 * While a whole column is in question its single cells are not asked about: they have one cause.
 *
 * @param rows what changed between the two
 * @param reasons stated in the messages of commits: see question.ts
 */
export function questionsBetween(before: Snapshot, after: Snapshot, rows: readonly RowChange[], reasons: readonly string[]): Question[] {
  const { tables } = after.report;
  const said = saidBetween(before.data, after.data, reasons);
  const mass = answered(massQuestions(tables, before.data, after.data), said);
  const open = new Set(mass.filter(({ answer }) => answer === undefined).map(columnOf));
  const openTables = new Set(
    mass.filter(({ code, answer }) => code === "keys-moved" && answer === undefined).map(({ dataset }) => dataset),
  );
  const single = [...cellQuestions(tables, rows, before.data), ...checksAsked(sincePublished(after.problems, tables, before))];
  const asked = single.filter((question) => !open.has(columnOf(question)) && !openTables.has(question.dataset));
  const known = new Set(asked.map(({ dataset, key, column }) => [dataset, key, column].join("\0")));
  const once = asked.filter(({ dataset, key, column }) => known.delete([dataset, key, column].join("\0")));
  return [...mass, ...answered(once, said)];
}
