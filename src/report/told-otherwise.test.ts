import { expect, test } from "vitest";
import { newsroom } from "../tests/newsroom.ts";
import { ministryCounts } from "./figures/fdi-provinces/ministry-count.ts";
import { keyOf } from "../kit/table/table.ts";
import { tables } from "./tables/tables.ts";
import { toldOtherwise } from "./told-otherwise.ts";

test("the ministry's count stands beside each row that tells of the same year of the province", () => {
  const counts = ministryCounts(newsroom);
  expect(counts.length).toBeGreaterThan(0);
  const told = toldOtherwise({ ...newsroom, other_figures: [] }, "en");
  for (const { year, source_id } of counts) {
    const own = newsroom.fdi_by_year.filter((row) => row.year === year && row.scope === "province");
    for (const row of own) {
      const beside = told.filter(({ table, key }) => table === "fdi_by_year" && key === keyOf(tables.fdi_by_year, row));
      expect(beside.map(({ source, unit }) => [source.id, unit])).toEqual([[source_id, "million-usd"]]);
    }
  }
});

test("what editors noted beside a row stands beside it, in the words of the language", () => {
  const [year] = newsroom.fdi_by_year;
  const [source] = newsroom.sources;
  if (year === undefined || source === undefined) throw new Error("The frozen day has no year");
  const key = keyOf(tables.fdi_by_year, year);
  const noted = {
    dataset: "fdi_by_year",
    key,
    value: 7,
    qualifier: "over",
    unit: "million-usd",
    source_id: source.id,
    note_vi: "Vi.",
    note_en: null,
  } as const;
  const data = { ...newsroom, fdi_by_province: [], other_figures: [{ ...noted, at: () => ({ file: "other_figures.csv" }) }] };
  expect(toldOtherwise(data, "vi").map((told) => [told.key, told.source.id, told.note])).toEqual([[key, source.id, "Vi."]]);
  expect(toldOtherwise(data, "en").map(({ text, note }) => [text.replaceAll("\u00a0", " "), note])).toEqual([
    ["over $7 million", undefined],
  ]);
});
