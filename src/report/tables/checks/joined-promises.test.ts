import { expect, test } from "vitest";
import { dataOf } from "../known/rows.fixture.ts";
import { joinedPromises } from "./joined-promises.ts";

const joined = (...pairs: [id: string, to: string][]) =>
  joinedPromises(dataOf({ promises: pairs.map(([id, to]) => `${id},1,Hẹn,Promise,goal,province,${to},unclear,,,,2031,paper`) })).map(
    ({ code, row, column }) => [code, row, column],
  );

test("rows that are one promise name the row that it counts as", () => {
  expect(joined(["a", ""], ["b", "a"], ["c", "a"])).toEqual([]);
  expect(joined(["a", ""], ["b", "a"], ["c", "b"])).toHaveLength(1);
});
