import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { AnyRow } from "../table/table.ts";
import { bytesOf, wellRows, wells, wellsCsv } from "./open-data.fixture.ts";
import { excelCsv, keptCsv, sha256, tableJson } from "./table-files.ts";

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

describe("the CSV as kept", () => {
  test("is what editors keep, byte for byte", () => {
    expect(textOf(keptCsv(wells, bytesOf(wellsCsv)))).toBe(wellsCsv);
  });
  test("loses a byte order mark, and nothing else", () => {
    expect(textOf(keptCsv(wells, bytesOf(`\ufeff${wellsCsv}`)))).toBe(wellsCsv);
  });
  test("is written anew in the promised notation where a spreadsheet has left another", () => {
    const semicolons = Papa.unparse(Papa.parse<string[]>(wellsCsv.trim()).data, { delimiter: ";" }).replace("-13.7", "-13,7");
    expect(textOf(keptCsv(wells, bytesOf(semicolons)))).toBe(wellsCsv);
  });
  test("is written anew where columns stand in another order than the descriptors'", () => {
    const turned = Papa.unparse(Papa.parse<string[]>(wellsCsv.trim()).data.map((cells) => cells.toReversed()));
    expect(textOf(keptCsv(wells, bytesOf(turned)))).toBe(wellsCsv);
  });
});

describe("the CSV for Excel", () => {
  const lines = (lang: "vi" | "en") => textOf(excelCsv(wells, wellRows, lang)).split("\r\n");
  test("begins with a byte order mark and headings in words, with their units", () => {
    expect(lines("en")[0]).toBe('\ufeffId,Round,Depth (m),Dug,Due,Kind,Page,"Note, Vietnamese","Note, English"');
  });
  test("has the separators of the reader's country", () => {
    expect(lines("en")[1]).toContain("north,1,-13.7,1999-04-30");
    expect(lines("vi")[1]).toContain("north;1;-13,7;1999-04-30");
  });
  test.each(["=1+1", "@SUM(A1)", "+cmd", "-2+3", "\t=1", "\r=1"])("has no cell that starts a formula: %j", (note) => {
    const rows = wellRows.map((row): AnyRow => ({ ...row, note_en: note }));
    const cells = Papa.parse<string[]>(textOf(excelCsv(wells, rows, "en")).slice(1)).data[1] ?? [];
    expect(cells.at(-1)).toBe(`'${note}`);
    // A number below zero is a number.
    expect(cells[2]).toBe("-13.7");
  });
});

test("JSON has numbers as numbers, dates as text and null for what is unknown", () => {
  expect(JSON.parse(textOf(tableJson(wells, wellRows)))).toEqual([
    {
      id: "north",
      round: 1,
      depth: -13.7,
      dug: "1999-04-30",
      due: "2001-Q2",
      kind: "deep",
      page: "https://example.org/a",
      note_vi: "Đá, sét",
      note_en: "Rock",
    },
    { id: "south", round: null, depth: 7, dug: "1999-05-01", due: null, kind: "wide.open", page: null, note_vi: null, note_en: null },
  ]);
});

test("a checksum is the one that sha256sum tells", () => {
  expect(sha256(bytesOf("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
