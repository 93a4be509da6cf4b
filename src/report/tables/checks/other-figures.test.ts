import { expect, test } from "vitest";
import { newsroom } from "../../../tests/newsroom.ts";
import { otherFiguresOfNoRow } from "./other-figures.ts";

const at = (column?: string) => ({ file: "data/other_figures.csv", line: 2, ...(column && { column }) });
const [checkpoint] = newsroom.fdi_checkpoints;
const told = (key: string) => ({
  dataset: "fdi_checkpoints",
  key,
  value: 1,
  qualifier: null,
  unit: "million-usd",
  source_id: "a",
  note_vi: null,
  note_en: null,
  at,
});
const problems = (key: string) => otherFiguresOfNoRow({ ...newsroom, other_figures: [told(key)] } as typeof newsroom);

test("a figure of another source stands beside one row, named by its whole key", () => {
  expect(problems(`${checkpoint?.as_of.iso},${checkpoint?.scope}`)).toEqual([]);
  expect(problems("1901-01-01,province")).toMatchObject([{ code: "other-figure-of-no-row", column: "key" }]);
  expect(problems("province")).toMatchObject([{ code: "other-figure-of-no-row" }]);
});
