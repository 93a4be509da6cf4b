import { isQuestion, type Problem } from "../csv/problem.ts";
import { answerTo, type Asked, howToAnswer } from "./answers.ts";
import { type AnyData, rowsOf } from "./data.ts";
import { type AnyTable, keyOf } from "./table.ts";

/** What a problem is about, by its place in the file; undefined where that is no table. */
function askedBy(tables: Readonly<Record<string, AnyTable>>, data: AnyData, { file, row, column, value = "" }: Problem): Asked | undefined {
  const table = Object.values(tables).find(({ name }) => file === `data/${name}.csv`);
  if (table === undefined) return undefined;
  const found = row === undefined ? undefined : rowsOf(data, table.name).find((one) => one.at().row === row);
  return { dataset: table.name, ...(found && { key: keyOf(table, found) }), ...(column !== undefined && { column }), value };
}

/** Problems without the questions that have been answered; of the others, how to answer them. */
export function unanswered(tables: Readonly<Record<string, AnyTable>>, data: AnyData, problems: readonly Problem[]): Problem[] {
  return problems.flatMap((problem): Problem[] => {
    const asked = isQuestion(problem) ? askedBy(tables, data, problem) : undefined;
    if (asked === undefined) return [problem];
    const { dataset, key } = asked;
    const asks = { dataset, ...(key !== undefined && { key }), how: howToAnswer(asked) };
    return answerTo(data.answers, asked) ? [] : [{ ...problem, asks }];
  });
}
