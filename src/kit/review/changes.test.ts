import { beforeAll, describe, expect, test } from "vitest";
import { tinyData, tinyReport as report } from "../../tests/tiny-project.ts";
import { fromFolder, readData } from "../table/load.ts";
import { difference, isRefused } from "./changes.ts";
import { outline } from "./outline.ts";
import { changesHtml } from "./page.ts";
import { asMarkdown, asText } from "./print.ts";
import { questionsBetween } from "./questions.ts";
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
  ...difference(before, after, "en", draw && { draw }),
  against,
  reasons: [] as string[],
});
const since = (after: Snapshot) => between(published, after, undrawn);
/** Cells and questions alone: what they move is the affair of other tests. */
function askedSince(after: Snapshot, { before = published, reasons = [] }: { before?: Snapshot; reasons?: string[] } = {}) {
  const rows = rowChanges(report.tables, before.data, after.data);
  return { ...since(published), rows, reasons, questions: questionsBetween(before, after, rows, reasons) };
}
const open = ({ questions }: ReturnType<typeof askedSince>) =>
  questions.flatMap(({ code, dataset, key, column, value, answer }) =>
    answer ? [] : [[code, dataset, key ?? "", column ?? "", value].join(" | ")],
  );
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
  test("is printed whole, for a terminal, a summary and a page", () => {
    const said = outline(changes, "en");
    for (const text of [asText(said), asMarkdown(said), changesHtml(changes, "en")])
      for (const part of ["150 → 135", "north, 2012"]) expect(text).toContain(part);
    expect(changesHtml(changes, "en").match(/<svg/g)).toHaveLength(changes.drawings.length * 2);
  });
});

describe("a large change", () => {
  const unanswered = "large-change | harvests | north, 2012 | kilos | 450";
  test("without a correction or a reason is refused, with the cure", () => {
    const changes = askedSince(edited(jumped));
    expect(open(changes)).toEqual([unanswered]);
    expect(isRefused(changes)).toBe(true);
    expect(asText(outline(changes, "vi"))).toMatch(/harvests\.csv, dòng 4.*150 → 450.*giới hạn[^]*corrections\.csv[^]*answers\.csv/);
  });
  test.each(["harvests north, 2012: weighed again", "harvests 2012: weighed again"])(
    "passes with a reason that names its row: %s",
    (reason) => {
      const changes = askedSince(edited(jumped), { reasons: [reason] });
      expect(isRefused(changes)).toBe(false);
      expect(asText(outline(changes, "en"))).toContain("weighed again");
    },
  );
  test("is not excused by a reason that names nothing, and its author is told", () => {
    const changes = askedSince(edited(jumped), { reasons: ["weighed again"] });
    expect(open(changes)).toEqual([unanswered]);
    expect(asText(outline(changes, "vi"))).toContain("Lý do “weighed again” không gọi tên");
  });
  test("one reason excuses one row: of two jumps the other is asked for, and a name that fits both excuses neither", () => {
    const both = edited({
      harvests: (text) => text.replace("north,2012,150", "north,2012,450").replace("south,2012,60", "south,2012,600"),
    });
    expect(open(askedSince(both, { reasons: ["harvests south: weighed again"] }))).toEqual([unanswered]);
    expect(open(askedSince(both, { reasons: ["harvests 2012: weighed again"] }))).toHaveLength(2);
  });
  test.each(["north", "north, 2012", "2012, north"])("with a new correction of its row passes: %s", (key) => {
    const quoted = key.includes(",") ? `"${key}"` : key;
    const changes = askedSince(edited({ ...jumped, corrections: (text) => text + correction(quoted) }));
    expect(changes.questions[0]?.answer?.en).toContain("A slip.");
    expect(isRefused(changes)).toBe(false);
  });
  test("is not excused by a correction of another row", () => {
    expect(isRefused(askedSince(edited({ ...jumped, corrections: (text) => text + correction("south") })))).toBe(true);
  });
  test("is not excused by a correction that had been published before", () => {
    const before = edited({ corrections: (text) => text + correction("north") });
    expect(isRefused(askedSince(edited({ ...jumped, corrections: (text) => text + correction("north") }), { before }))).toBe(true);
  });
  test("is answered once by a row of answers.csv, for the value asked about alone", () => {
    const answers = (value: string) => (text: string) => `${text}2026-11-25,harvests,"north, 2012",kilos,${value},Cân lại.\n`;
    expect(open(askedSince(edited({ ...jumped, answers: answers("450") })))).toEqual([]);
    expect(open(askedSince(edited({ ...jumped, answers: answers("451") })))).toEqual([unanswered]);
  });
  test("counts in a row whose key was edited with it: that is one changed row", () => {
    const changes = askedSince(edited({ harvests: (text) => text.replace("north,2012,150", "north,2013,450") }));
    expect(changes.rows).toMatchObject([{ kind: "changed", key: "north, 2013", was: "north, 2012" }]);
    expect(open(changes)).toEqual(["large-change | harvests | north, 2013 | kilos | 450"]);
  });
});

describe("a published figure that is another now", () => {
  test("is a correction that readers are owed", () => {
    expect(open(askedSince(edited(north("135"))))).toEqual(["figure-changed | harvests | north, 2012 | kilos | 135"]);
    expect(open(askedSince(edited({ ...north("135"), corrections: (text) => text + correction("north") })))).toEqual([]);
  });
  test("is news where the source is another, too", () => {
    const newer = edited({ harvests: (text) => text.replace("north,2012,150,made-up-later", "north,2012,135,made-up") });
    expect(open(askedSince(newer))).toEqual([]);
  });
  test("was none before: a new row and a gap that is filled are no corrections", () => {
    expect(open(askedSince(edited({ harvests: (text) => `${text}north,2013,170,made-up-later\n` })))).toEqual([]);
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
    expect(changes.faults).toHaveLength(1);
    expect(changes.faults[0]).toContain("(Expected one row for harvests south 2012, found 0)");
    expect(changes.faults[0]).toContain("last-is-larger");
  });
  test("says so in Vietnamese to whoever reads Vietnamese, without a word of the program's", () => {
    const { faults } = difference(published, edited({ harvests: (text) => text.replace(/^south,2012,.*\n/m, "") }), "vi");
    expect(faults[0]).toMatch(/hình \S+ không vẽ được từ các bảng như đang có\.\n {2}Có lẽ một dòng mà hình cần/);
    expect(faults[0]).not.toContain("Expected");
  });
});

test("an earlier state that today's rules refuse is compared cell by cell, and the report says so", () => {
  const changes = { ...difference(edited(north("abc")), published, "vi"), against, reasons: [] };
  expect(changes.limits.join()).toContain("data/harvests.csv:4");
  expect(isRefused(changes)).toBe(false);
});

test("a figure that sentences name otherwise than before is no change of it; an earlier story that cannot be read is said so in one line", () => {
  const nameless = { ...published, story: { ...published.story, names: { ...published.story.names, definitions: [] } } };
  const changes = difference(nameless, published, "vi", { draw: undrawn });
  expect([changes.facts, changes.claims, changes.faults]).toEqual([[], [], []]);
  expect(changes.limits).toMatchObject([expect.stringMatching(/^\S+\.md: không có cột[^\n]*$/)]);
});

test("nothing in a cell becomes markup", () => {
  const changes = since(edited({ gardens: (text) => text.replace("Vườn Bắc,", "Vườn <b>*Bắc*,") }));
  const said = outline(changes, "en");
  expect(asMarkdown(said)).toContain("\\<b\\>\\*Bắc\\*");
  expect(changesHtml(changes, "en")).not.toContain("<b>");
});

describe("a doubt of the checks", () => {
  // Twenty gardens of much the same size make one of a thousandth stand out.
  const harvests = (rows: string) => (text: string) =>
    text + Array.from({ length: 9 }, (_, index) => `north,${2001 + index},${500 + index},made-up\n`).join("") + rows;
  const doubting: Snapshot["report"] = {
    ...report,
    tables: { ...report.tables, harvests: { ...report.tables["harvests"], columns: comparable() } as (typeof report.tables)[string] },
  };
  function comparable() {
    const columns = report.tables["harvests"]?.columns ?? {};
    return { ...columns, kilos: { ...columns["kilos"], alike: { by: [], with: [] } } };
  }
  const state = (rows: string): Snapshot => {
    const read = readData(doubting, (path) => {
      const bytes = onDisk(path);
      return bytes instanceof Uint8Array && path === "harvests.csv"
        ? new TextEncoder().encode(harvests(rows)(new TextDecoder().decode(bytes)))
        : bytes;
    });
    return { ...published, ...read, report: doubting };
  };
  const small = "south,2013,1,made-up-later\n";
  test("holds up a new row until it is answered", () => {
    expect(open(askedSince(state(small), { before: state("") }))).toEqual(["far-from-others | harvests | south, 2013 | kilos | 1"]);
    const reasons = ["harvests south, 2013: a dry year"];
    expect(open(askedSince(state(small), { before: state(""), reasons }))).toEqual([]);
  });
  test("never falls on what was published so", () => {
    expect(open(askedSince(state(`${small}north,2013,505,made-up\n`), { before: state(small) }))).toEqual([]);
  });
});

describe("keys that change in bulk", () => {
  const later = (source?: string) => ({
    harvests: (text: string) =>
      text.replace(
        /^(\w+),(\d{4}),(\d+),([\w-]+)$/gm,
        (_, garden: string, year: string, kilos: string, was: string) => `${garden},${Number(year) + 3},${kilos},${source ?? was}`,
      ),
  });
  test("are asked about once, for the table", () => {
    expect(open(askedSince(edited(later())))).toEqual(["keys-changed | harvests |  | garden_id | 4"]);
  });
  test("are none where another source tells of other years", () => {
    const sources = (text: string) =>
      `${text}newer,Made-up Gazette,"Invented again",https://example.org/newer,2013-01-06,2013-02-11,en,newspaper\n`;
    expect(open(askedSince(edited({ ...later("newer"), sources })))).toEqual([]);
  });
});
