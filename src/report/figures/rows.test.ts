import { describe, expect, test } from "vitest";
import { buildDocument } from "../../kit/figure/document.ts";
import { rowFinder } from "../../kit/table/row-name.ts";
import { newsroom } from "../../tests/newsroom.ts";
import { tables } from "../tables/tables.ts";
import { figures } from "./figures.ts";

const find = rowFinder(tables, newsroom);

describe.each(figures.map((figure) => [figure.id, figure] as const))("the table of %s", (_, figure) => {
  const { rows } = figure.render(newsroom, "vi", buildDocument());
  test("names the rows that each line rests on, and none where nothing was found", () => {
    for (const { cells, rows: names, sources } of rows) {
      expect(names.length > 0, JSON.stringify(cells)).toBe(sources.length > 0);
      expect(new Set(names).size).toBe(names.length);
    }
  });
  test("names a source of each of those rows", () => {
    for (const { cells, rows: names, sources } of rows)
      for (const name of names) {
        const { table, row } = find(name);
        const own = Object.entries(table.columns).flatMap(([column, { refersTo }]) => (refersTo === "sources" ? [row[column]] : []));
        expect(
          own.some((source) => typeof source === "string" && sources.includes(source)),
          `${name}: ${JSON.stringify(cells)}`,
        ).toBe(true);
      }
  });
});
