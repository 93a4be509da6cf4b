import { beforeAll, describe, expect, test } from "vitest";
import { tinyData, tinyReport as report } from "../../tests/tiny-project.ts";
import { fromFolder, readData } from "../table/load.ts";
import { difference, isRefused } from "./changes.ts";
import { largeChangesIn } from "./large-changes.ts";
import { outline } from "./outline.ts";
import { changesHtml } from "./page.ts";
import { asMarkdown, asText } from "./print.ts";
import { rowChanges } from "./row-changes.ts";
import { currentSnapshot, type Snapshot } from "./snapshot.ts";

const against = { ref: "v1", day: "2026-11-01", doubt: false };
const onDisk = fromFolder(tinyData);
const published = currentSnapshot(report, tinyData);

/** The published report with the text of some tables changed. */
function edited(changes: Readonly<Record<string, (text: string) => string>>): Snapshot {
  const read = readData(report, (path) => {
    const bytes = onDisk(path);
    const change = changes[path.replace(".csv", "")];
    return bytes instanceof Uint8Array && change ? new TextEncoder().encode(change(new TextDecoder().decode(bytes))) : bytes;
  });
  return { ...published, ...read };
}
const undrawn = () => [];
const between = (before: Snapshot, after: Snapshot, draw?: typeof undrawn) => ({
  ...difference(before, after, "en", draw),
  against,
  reasons: [] as string[],
});
const since = (after: Snapshot) => between(published, after, undrawn);
/** Cells and large changes alone: what they move is the affair of other tests. */
function jumpsSince(after: Snapshot, before = published) {
  const rows = rowChanges(report.tables, before.data, after.data);
  return { ...since(published), rows, largeChanges: largeChangesIn(rows, before.data, after.data) };
}
const north = (kilos: string) => ({ harvests: (text: string) => text.replace("north,2012,150", `north,2012,${kilos}`) });
const jumped = north("450");
const correction = (key: string) => `2026-11-25,harvests,${key},150,450,Gõ nhầm.,A slip.\n`;

test("the same state has no change, and says so", () => {
  const changes = since(published);
  expect(outline(changes, "vi")).toEqual({ title: "Thay đổi so với v1 (2026-11-01)", sections: [], end: "Không có gì thay đổi." });
  expect(isRefused(changes)).toBe(false);
});

describe("a changed figure", () => {
  let changes: ReturnType<typeof since>;
  beforeAll(() => {
    changes = between(published, edited(north("135")));
  });
  test("is named with its row, its line and both values", () => {
    expect(changes.rows).toEqual([
      { table: "harvests", key: "north, 2012", kind: "changed", line: 4, cells: [{ column: "kilos", before: "150", after: "135" }] },
    ]);
  });
  test("is followed to the sums, the facts, the verdicts, the sentences of both languages and the pictures", () => {
    expect(changes.totals).toEqual([{ what: "kilos in all", before: "410", after: "395" }]);
    expect(changes.facts).toEqual([
      { what: "last-harvest", before: "about\u00a0210", after: "about\u00a0195" },
      { what: "last-harvest:bare", before: "210", after: "195" },
    ]);
    expect(changes.verdicts).toEqual([{ what: "more in the last year", before: "kept", after: "missed" }]);
    expect(changes.sentences.map(({ what }) => what).toSorted()).toEqual([
      "en/1-harvest/20-last, 1",
      "en/harvest",
      "vi/1-harvest/20-last, 1",
      "vi/harvest",
    ]);
    expect(new Set(changes.drawings.map(({ figure }) => figure))).toEqual(new Set(["harvest"]));
    expect(changes.drawings.every(({ before, after }) => before.startsWith("<svg") && before !== after)).toBe(true);
  });
  test("within its bound needs no reason", () => {
    expect(changes.largeChanges).toEqual([]);
    // Whether the story's words still hold with such a figure is another question.
    expect(isRefused({ ...changes, faults: [] })).toBe(false);
  });
  test("is printed whole, for a terminal, a summary and a page", () => {
    const said = outline(changes, "en");
    for (const text of [asText(said), asMarkdown(said), changesHtml(changes, "en")])
      for (const part of ["150 → 135", "north, 2012"]) expect(text).toContain(part);
    expect(changesHtml(changes, "en").match(/<svg/g)).toHaveLength(changes.drawings.length * 2);
  });
});

describe("a large change", () => {
  test("without a correction or a reason is refused, with the cure", () => {
    const changes = jumpsSince(edited(jumped));
    expect(changes.largeChanges).toMatchObject([{ change: { key: "north, 2012" }, cell: { before: "150", after: "450" } }]);
    expect(isRefused(changes)).toBe(true);
    expect(asText(outline(changes, "vi"))).toMatch(/harvests\.csv, dòng 4.*150 → 450.*giới hạn[^]*corrections\.csv/);
  });
  test("with a stated reason passes, and shows the reason", () => {
    const changes = { ...jumpsSince(edited(jumped)), reasons: ["weighed again"] };
    expect(isRefused(changes)).toBe(false);
    expect(asText(outline(changes, "en"))).toContain("weighed again");
  });
  test.each(["north", "north, 2012", "2012, north"])("with a new correction of its row passes: %s", (key) => {
    const quoted = key.includes(",") ? `"${key}"` : key;
    const changes = jumpsSince(edited({ ...jumped, corrections: (text) => text + correction(quoted) }));
    expect(changes.largeChanges[0]?.correction?.why_en).toBe("A slip.");
    expect(isRefused(changes)).toBe(false);
  });
  test("is not excused by a correction of another row", () => {
    expect(isRefused(jumpsSince(edited({ ...jumped, corrections: (text) => text + correction("south") })))).toBe(true);
  });
  test("is not excused by a correction that had been published before", () => {
    const old = edited({ corrections: (text) => text + correction("north") });
    expect(isRefused(jumpsSince(edited({ ...jumped, corrections: (text) => text + correction("north") }), old))).toBe(true);
  });
});

describe("rows", () => {
  const rows = "north,2013,170,made-up-later\nsouth,2013,90,made-up-later\n";
  test("added and removed are counted and told whole", () => {
    const more = edited({ harvests: (text) => text + rows });
    expect(since(more).rows).toMatchObject([
      { kind: "added", key: "north, 2013" },
      { kind: "added", key: "south, 2013" },
    ]);
    const changes = between(more, published, undrawn);
    expect(changes.rows.map(({ kind }) => kind)).toEqual(["removed", "removed"]);
    expect(changes.totals).toContainEqual({ what: "rows of data/harvests.csv", before: "6", after: "4" });
    expect(asText(outline(changes, "en"))).toContain("Rows removed (2)");
  });
  test("written another way are the same", () => {
    const text = (csv: string) => `\ufeff${csv.replaceAll("\n", "\r\n").replace("150", '"150"')}`;
    expect(since(edited({ harvests: text })).rows).toEqual([]);
  });
});

describe("a state that cannot be published", () => {
  test("is told as check:data tells it", () => {
    const changes = since(edited(north("abc")));
    expect(isRefused(changes)).toBe(true);
    expect(changes.faults.join()).toContain("data/harvests.csv:4");
  });
  test("names the steps whose claim no longer holds", () => {
    const changes = since(edited(north("100")));
    expect(changes.claims).toContainEqual({ what: "last-is-larger", before: "holds", after: "no longer holds" });
    for (const lang of ["vi", "en"]) expect(changes.faults.join()).toContain(`story/${lang}/1-harvest/20-last.md`);
  });
  test("says what the code cannot compute from it", () => {
    const changes = since(edited({ harvests: (text) => text.replace(/^south,2012,.*\n/m, "") }));
    expect(changes.faults).toHaveLength(2);
    expect(changes.faults[0]).toBe("Expected one row for harvests south 2012, found 0");
    expect(changes.faults[1]).toContain("last-is-larger");
  });
});

test("an earlier state that today's rules refuse is compared cell by cell, and the report says so", () => {
  const changes = { ...difference(edited(north("abc")), published, "vi"), against, reasons: [] };
  expect(changes.limits.join()).toContain("data/harvests.csv:4");
  expect(isRefused(changes)).toBe(false);
});

test("a figure that sentences name otherwise than before is no change of it; an earlier story that cannot be read is said so in one line", () => {
  const nameless = { ...published, story: { ...published.story, names: { ...published.story.names, definitions: [] } } };
  const changes = difference(nameless, published, "vi", undrawn);
  expect([changes.facts, changes.claims, changes.faults]).toEqual([[], [], []]);
  expect(changes.limits).toMatchObject([expect.stringMatching(/^\S+\.md: không có cột[^\n]*$/)]);
});

test("nothing in a cell becomes markup", () => {
  const changes = since(edited({ gardens: (text) => text.replace("Vườn Bắc,", "Vườn <b>*Bắc*,") }));
  const said = outline(changes, "en");
  expect(asMarkdown(said)).toContain("\\<b\\>\\*Bắc\\*");
  expect(changesHtml(changes, "en")).not.toContain("<b>");
});
