import { expect, test } from "vitest";
import { correction, data, harvest } from "../../tests/harvest-correction.ts";
import { tinyReport } from "../../tests/tiny-project.ts";
import { correctedCell, correctedRow } from "./corrected-cell.ts";

test("the cell that was put right is found by what it holds now, in any writing of the key", () => {
  const found = correctedCell(correction({ key: `${harvest.garden_id},${harvest.year}` }), tinyReport.tables, data);
  expect([found?.column, found?.was]).toEqual(["kilos", 999]);
});

test("a part of a key names a row that alone has it, and none where several have it", () => {
  const named = (key: string) => correctedRow(correction({ key }), tinyReport.tables, data);
  const years = data.harvests.filter(({ garden_id }) => garden_id === harvest.garden_id);
  expect(years.length).toBeGreaterThan(1);
  expect(named(harvest.garden_id)).toBeUndefined();
  expect(correctedRow(correction({ key: String(harvest.year) }), tinyReport.tables, { ...data, harvests: years } as typeof data)).toBe(
    harvest,
  );
});
