import { beforeAll, describe, expect, test, vi } from "vitest";
import { fromFolder, readData } from "../table/load.ts";
import { report } from "../../report/report.ts";
import { difference, isRefused } from "./changes.ts";
import { type Snapshot, currentSnapshot } from "./snapshot.ts";
import { jumpsIn } from "./jumps.ts";
import { outline } from "./outline.ts";
import { changesHtml } from "./page.ts";
import { asMarkdown, asText } from "./print.ts";
import { rowChanges } from "./row-changes.ts";

// Two states of the whole report are read and compared, again and again: more than a unit test mostly does.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const against = { ref: "v1", day: "2026-11-01", doubt: false };
const onDisk = fromFolder("data");
let published: Snapshot;
beforeAll(() => {
  published = currentSnapshot(report);
});

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
/** Cells and jumps alone: what they move is the affair of other tests. */
function jumpsSince(after: Snapshot, before = published) {
  const rows = rowChanges(report.tables, before.data, after.data);
  return { ...since(published), rows, jumps: jumpsIn(rows, before.data, after.data) };
}
const correction = (key: string) => `2026-11-25,fdi_by_province,${key},5120,9120,Gõ nhầm.,A slip.\n`;
const jumped = { fdi_by_province: (text: string) => text.replace("2024,5120", "2024,9120") };

test("the same state has no change, and says so", () => {
  const changes = since(published);
  expect(outline(changes, "vi")).toEqual({ title: "Thay đổi so với v1 (2026-11-01)", sections: [], end: "Không có gì thay đổi." });
  expect(isRefused(changes)).toBe(false);
});

describe("a changed total", () => {
  let changes: ReturnType<typeof since>;
  beforeAll(() => {
    changes = between(
      published,
      edited({
        fdi_checkpoints: (text) => text.replace(/^2024-12-31,2877.8/m, "2024-12-31,2977.8"),
        fdi_by_year: (text) => text.replace(/^2024,2877.8/m, "2024,2977.8"),
      }),
    );
  });
  test("is named with its row, its line and both values", () => {
    expect(changes.rows).toMatchObject([
      {
        table: "fdi_checkpoints",
        key: "2024-12-31, province",
        kind: "changed",
        cells: [{ column: "total", before: "2877.8", after: "2977.8" }],
      },
      { table: "fdi_by_year", kind: "changed" },
    ]);
    expect(changes.rows[0]?.line).toBeGreaterThan(1);
  });
  test("is followed to the facts, the verdicts, the sentences of both languages and the pictures", () => {
    expect(changes.facts).toContainEqual({
      what: "arrived-late-2024",
      before: expect.stringContaining("828"),
      after: expect.stringContaining("928"),
    });
    expect(changes.verdicts).toEqual([{ what: "About 960 million more from mid-November to year-end", before: "missed", after: "kept" }]);
    for (const what of ["vi/1-money/40-outcome, 1", "en/1-money/40-outcome, 1", "vi/promise-grid", "en/promise-grid"])
      expect(changes.sentences.map((sentence) => sentence.what)).toContain(what);
    const drawn = new Set(changes.drawings.map(({ figure }) => figure));
    expect([...drawn]).toEqual(["promise-grid", "fdi-race", "fdi-by-year", "ledger"]);
    expect(changes.drawings.every(({ before, after }) => before.startsWith("<svg") && before !== after)).toBe(true);
  });
  test("within its bound needs no reason", () => {
    expect(changes.jumps).toEqual([]);
    // Whether the story's words still hold with such a total is another question.
    expect(isRefused({ ...changes, faults: [] })).toBe(false);
  });
  test("is printed whole, for a terminal, a summary and a page", () => {
    const said = outline(changes, "en");
    for (const text of [asText(said), asMarkdown(said), changesHtml(changes, "en")])
      for (const part of ["2877.8 → 2977.8", "2024-12-31, province"]) expect(text).toContain(part);
    expect(changesHtml(changes, "en").match(/<svg/g)).toHaveLength(changes.drawings.length * 2);
  });
});

describe("a jump", () => {
  test("without a correction or a reason is refused, with the cure", () => {
    const changes = jumpsSince(edited(jumped));
    expect(changes.jumps).toMatchObject([{ change: { key: "bac-ninh, 2024" }, cell: { before: "5120", after: "9120" } }]);
    expect(isRefused(changes)).toBe(true);
    expect(asText(outline(changes, "vi"))).toMatch(/fdi_by_province\.csv, dòng 2.*5120 → 9120.*giới hạn[^]*corrections\.csv/);
  });
  test("with a stated reason passes, and shows the reason", () => {
    const changes = { ...jumpsSince(edited(jumped)), reasons: ["recounted by the ministry"] };
    expect(isRefused(changes)).toBe(false);
    expect(asText(outline(changes, "en"))).toContain("recounted by the ministry");
  });
  test.each(["bac-ninh", "bac-ninh, 2024", "2024, bac-ninh"])("with a new correction of its row passes: %s", (key) => {
    const quoted = key.includes(",") ? `"${key}"` : key;
    const changes = jumpsSince(edited({ ...jumped, corrections: (text) => text + correction(quoted) }));
    expect(changes.jumps[0]?.correction?.why_en).toBe("A slip.");
    expect(isRefused(changes)).toBe(false);
  });
  test("is not excused by a correction of another row", () => {
    expect(isRefused(jumpsSince(edited({ ...jumped, corrections: (text) => text + correction("hai-phong") })))).toBe(true);
  });
  test("is not excused by a correction that had been published before", () => {
    const old = edited({ corrections: (text) => text + correction("bac-ninh") });
    const changes = jumpsSince(edited({ ...jumped, corrections: (text) => text + correction("bac-ninh") }), old);
    expect(isRefused(changes)).toBe(true);
  });
});

describe("rows", () => {
  const row = "da-nang,Đà Nẵng,Đà Nẵng,2024,200,,,reported,baonghean-en-2025-01-06,,\n";
  test("added and removed are counted and told whole", () => {
    const more = edited({ fdi_by_province: (text) => text + row });
    expect(since(more).rows).toMatchObject([{ kind: "added", key: "da-nang, 2024" }]);
    const changes = between(more, published, undrawn);
    expect(changes.rows).toMatchObject([{ kind: "removed", key: "da-nang, 2024" }]);
    expect(changes.totals).toEqual([{ what: "rows of data/fdi_by_province.csv", before: "18", after: "17" }]);
    expect(asText(outline(changes, "en"))).toContain("Rows removed (1)");
  });
  test("written another way are the same", () => {
    const text = (csv: string) => `\ufeff${csv.replaceAll("\n", "\r\n").replace("5120", '"5120"')}`;
    expect(since(edited({ fdi_by_province: text })).rows).toEqual([]);
  });
});

describe("a state that cannot be published", () => {
  test("is told as check:data tells it", () => {
    const changes = since(edited({ fdi_by_province: (text) => text.replace("5120", "abc") }));
    expect(isRefused(changes)).toBe(true);
    expect(changes.faults.join()).toContain("data/fdi_by_province.csv:2");
  });
  test("names the steps whose claim no longer holds", () => {
    const changes = since(edited({ fdi_by_year: (text) => text.replace(/^2024,2877.8/m, "2024,4000") }));
    expect(changes.claims).toContainEqual({ what: "fdi-2023-peak", before: "holds", after: "no longer holds" });
    expect(changes.faults.join()).toContain("src/report/story/vi/1-money/90-by-year.md");
  });
  test("names the sentences whose row is gone", () => {
    const changes = since(edited({ fdi_by_province: (text) => text.replace(/^bac-ninh,.*,2024,.*\n/m, "") }));
    expect(changes.faults.join()).toContain("src/report/story/en/1-money/95-provinces.md:8");
    expect(changes.faults.join()).toContain("has no row bac-ninh, 2024");
  });
});

test("an earlier state that today's rules refuse is compared cell by cell, and the report says so", () => {
  const old = edited({ fdi_by_province: (text) => text.replace("2024,5120", "2024,abc") });
  const changes = { ...difference(old, published, "vi"), against, reasons: [] };
  expect(changes.limits.join()).toContain("data/fdi_by_province.csv:2");
  expect(isRefused(changes)).toBe(false);
});

test("a figure that sentences name otherwise than before is no change of it; an earlier story that cannot be read is said so in one line", () => {
  const nameless = { ...published, story: { ...published.story, names: { ...published.story.names, definitions: [] } } };
  const changes = difference(nameless, published, "vi", undrawn);
  expect([changes.facts, changes.claims, changes.faults]).toEqual([[], [], []]);
  expect(changes.limits).toMatchObject([expect.stringMatching(/^src\/report\/story\/\S+\.md: không có cột[^\n]*$/)]);
});

test("nothing in a cell becomes markup", () => {
  const changes = since(edited({ places: (text) => text.replace("Khu kinh tế Vân Đồn,", "Khu <b>*Vân Đồn*,") }));
  const said = outline(changes, "en");
  expect(asMarkdown(said)).toContain("\\<b\\>\\*Vân Đồn\\*");
  expect(changesHtml(changes, "en")).not.toContain("<b>");
});
