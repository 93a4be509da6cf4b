import type { Fault, Problem } from "../../../kit/csv/problem.ts";
import type { Data } from "../tables.ts";

const joinedInTurn = (to: string): Fault => ({
  code: "joined-in-turn",
  rule: { vi: `gọi tên một dòng đã nhập vào ${to}.`, en: `names a row that is joined to ${to} itself.` },
  cure: { vi: `Ghi ${to}: lời hẹn nào cũng tính một lần, ở một dòng.`, en: `Write ${to}: a promise counts once, in one row.` },
});

/** Rows that are one promise all name the one row that it counts as. */
export function joinedPromises({ promises }: Pick<Data, "promises">): Problem[] {
  const joinedTo = new Map(promises.map(({ id, same_as }) => [id, same_as]));
  return promises.flatMap((row): Problem[] => {
    const to = row.same_as === null ? null : (joinedTo.get(row.same_as) ?? null);
    return to === null ? [] : [{ ...joinedInTurn(to), ...row.at("same_as"), value: row.same_as ?? "" }];
  });
}
