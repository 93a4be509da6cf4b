import { expect, test } from "vitest";
import { rowsOf } from "./data.ts";
import { repeatedNames } from "./distinct.ts";
import { publishers } from "./publishers.ts";
import { readTable } from "./read-table.ts";

const found = (...lines: string[]) => {
  const { rows } = readTable(publishers, "data/publishers.csv", new TextEncoder().encode(["id,name_vi,name_en", ...lines].join("\n")));
  const data = { publishers: rows, sources: [], corrections: [] } as unknown as Parameters<typeof repeatedNames>[1];
  expect(rowsOf(data, "publishers")).toHaveLength(lines.length);
  return [...repeatedNames({ publishers }, data)].map(({ line, column, cure }) => `${line} ${column} ${/write (\S+)/.exec(cure.en)?.[1]}`);
};

test("one outlet under two ids is told, with the id that stood first", () => {
  expect(found("a,Báo A,Paper A", "b,Báo B,Paper B")).toEqual([]);
  expect(found("a,Báo A,Paper A", "b,Báo B,Paper B", "c,báo  a,Paper C")).toEqual(["4 name_vi a"]);
  expect(found("a,Báo A,Paper A", `b,${"Báo A".normalize("NFD")},Paper A`)).toEqual(["3 name_vi a", "3 name_en a"]);
});
