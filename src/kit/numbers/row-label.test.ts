import { expect, test } from "vitest";
import { formatIn } from "../i18n/format.ts";
import { choice, id, namedChoice, reference, text } from "../table/columns.ts";
import type { AnyData } from "../table/data.ts";
import { parseDateSpan } from "../table/date-span.ts";
import { year } from "../table/number-columns.ts";
import { type AnyRow, type AnyTable, table } from "../table/table.ts";
import { sources } from "../table/sources.ts";
import { status } from "../table/vocabulary.ts";
import { rowLabel } from "./row-label.ts";

const both = (words: string) => ({ vi: words, en: words });
const mills = table({ name: "mills", title: both("Mills"), key: ["id"], columns: { id: id(both("Id")), name: text(both("Name")) } });
const output = table({
  name: "output",
  title: both("Output"),
  key: ["mill_id", "measure", "year", "status", "source_id"],
  columns: {
    mill_id: reference(both("Mill"), "mills"),
    measure: namedChoice(both("Measure"), { flour: { vi: "Bột", en: "Flour" } }),
    year: year(both("Year"), { min: 1900, max: 2100 }),
    status: status(),
    source_id: reference(both("Source"), "sources"),
  },
});
const others = table({
  name: "others",
  title: both("Others"),
  key: ["dataset", "key", "year"],
  columns: {
    dataset: choice(both("Table"), ["mills"]),
    key: text(both("Row")),
    year: year(both("Year"), { min: 1900, max: 2100 }),
  },
});
const data = {
  publishers: [{ id: "almanac", name_vi: "Niên giám", name_en: "The Almanac" }],
  sources: [
    { id: "almanac-2001", publisher_id: "almanac", published: parseDateSpan("2001-06-30") ?? null, remark_vi: null, remark_en: null },
  ],
  mills: [{ id: "north", name: "North Mill" }],
} as unknown as AnyData;
const tables: Readonly<Record<string, AnyTable>> = { mills, output, others, sources };
const label = (of: AnyTable, row: object, lang: "vi" | "en" = "en") => rowLabel(of, row as AnyRow, { tables, data }, formatIn(lang));

test("a row with a name is called by it", () => expect(label(mills, { id: "north", name: "North Mill" })).toBe("North Mill"));

test("one without is called by its key in words: the rows that it refers to, the names of its choices, a source by publisher and day", () => {
  const row = { mill_id: "north", measure: "flour", year: 2001, status: "target", source_id: "almanac-2001" };
  expect(label(output, row)).toBe("North Mill, Flour, 2001, target, The Almanac, 30 Jun 2001");
  expect(label(output, row, "vi")).toBe("North Mill, Bột, 2001, mục tiêu, Niên giám, 30/6/2001");
});

test("what leads nowhere, and a word without a name, stays as it is typed", () =>
  expect(label(output, { mill_id: "south", measure: "bran", year: 2001, status: "reported", source_id: null })).toBe(
    "south, bran, 2001, reported",
  ));

test("a row about another row is called after that", () => {
  expect(label(others, { dataset: "mills", key: "north", year: 2001 })).toBe("North Mill, 2001");
  expect(label(others, { dataset: "mills", key: "south", year: 2001 })).toBe("mills, south, 2001");
});
