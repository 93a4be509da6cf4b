import { describe, expect, test } from "vitest";
import { storyProblems } from "./check-story.ts";
import { functions, orchardData, tables } from "./orchards.fixture.ts";
import { storyOf } from "./story-source.ts";

const data = orchardData();
const report = { tables, functions };
const problemsOf = (texts: Record<string, string>, isDataWhole = true) =>
  storyProblems(report, storyOf("story", new Map(Object.entries(texts))), isDataWhole ? data : undefined).map(
    ({ file, line, col, code, value }) => [`${file}:${line ?? ""}:${col ?? ""}`, code, value].join(" ").trim(),
  );
const head = "---\nkicker: a\ntitle: b\n---\n";
const both = (text: string) => ({ "vi/1-a/10-b.md": text, "en/1-a/10-b.md": text, "vi/1-a/head.md": head, "en/1-a/head.md": head });

describe("a story is checked as a whole", () => {
  test("and nothing is said of one in which all is well", () => {
    expect(
      problemsOf({
        ...both("---\nholds: [grew]\n---\n\n{end.total}"),
        "names.txt": "end = harvests(2001-12-31)\ngrew = end.total > 100\n",
      }),
    ).toEqual([]);
  });

  test("with everything wrong at once, each in its line and place, in every language", () => {
    const text =
      "---\nholds:\n  - harvests(2001-06-30).total > 200\n  - grwe\n---\n\nWith {harvests(2001-06-30).totl}\nand {orchards(far-end).cost}.\n";
    const found = problemsOf({ ...both(text), "names.txt": "grew = end.total > 100\n" });
    const expected = (file: string) => [
      `${file}:3:5 claim-falls harvests(2001-06-30).total > 200`,
      `${file}:4:5 unknown-name grwe`,
      `${file}:7:28 unknown-column harvests(2001-06-30).totl`,
      `${file}:8:6 empty-cell orchards(far-end).cost`,
    ];
    expect(found).toEqual([
      "story/names.txt:1:8 unknown-name end.total > 100",
      ...expected("story/en/1-a/10-b.md"),
      ...expected("story/vi/1-a/10-b.md"),
    ]);
  });

  test("a name that is wrong is told once, in its own line", () => {
    expect(problemsOf({ ...both("{x} {x} {y}"), "names.txt": "x = harvests(2001-06-30).totl\ny = x\n" })).toEqual([
      "story/names.txt:1:26 unknown-column harvests(2001-06-30).totl",
    ]);
  });

  test("a row that a definition names and that is gone is told there, once, with all that need it", () => {
    const texts = { ...both("---\nholds: [end.total > 1]\n---\n{end.total}"), "names.txt": "end = harvests(1999-01-01)\n" };
    const found = storyProblems(report, storyOf("story", new Map(Object.entries(texts))), data);
    expect(found.map(({ file, line, code, value }) => [file, line, code, value])).toEqual([
      ["story/names.txt", 1, "unknown-row", "end = harvests(1999-01-01)"],
    ]);
    expect(found[0]?.cure.en).toContain(
      "Needed by: story/en/1-a/10-b.md:2, story/en/1-a/10-b.md:4, story/vi/1-a/10-b.md:2, story/vi/1-a/10-b.md:4.",
    );
  });

  test("two versions left in a file are told by their marks, and nothing that follows from them", () => {
    const marks = "<<<<<<< HEAD\n{end.total}\n=======\n{end.farms}\n>>>>>>> other\n";
    const inStep = { ...both("---\nholds: [tables() > 1]\n---\n"), "vi/1-a/10-b.md": marks };
    const lines = (file: string, ...at: number[]) => at.map((line) => `story/${file}:${line}:1 unmerged`);
    const told = (texts: Record<string, string>) => problemsOf(texts).map((one) => one.split(" ").slice(0, 2).join(" "));
    expect(told(inStep)).toEqual(lines("vi/1-a/10-b.md", 1, 3, 5));
    expect(told({ ...both("{end.total}"), "names.txt": marks })).toEqual(lines("names.txt", 1, 3, 5));
  });

  test("a name cannot be that of a table or a function", () => {
    expect(
      problemsOf({ "names.txt": "count = tables()\nvalleys = tables()\nripeness = tables()\n" }).map((one) => one.split(" ")[1]),
    ).toEqual(["name-taken", "name-taken", "name-taken"]);
  });

  test("a claim that nobody rests on is not asked", () => {
    expect(problemsOf({ "names.txt": "wrong = harvests(2001-06-30).total > 200\n" })).toEqual([]);
  });

  test("with broken tables only what no row decides is looked at", () => {
    expect(
      problemsOf(
        both("---\nholds: [harvests(2001-06-30).total > 200]\n---\n{harvests(1999-01-01).total} {harvests(1999-01-01).totl}"),
        false,
      ),
    ).toEqual(["en", "vi"].map((lang) => `story/${lang}/1-a/10-b.md:4:52 unknown-column harvests(1999-01-01).totl`));
  });

  test("a chapter without its head, or a head without kicker or title", () => {
    expect(
      problemsOf({ "vi/1-a/10-b.md": "a", "en/1-a/10-b.md": "a", "vi/2-c/head.md": "---\ntitle: c\n---\n", "en/2-c/head.md": head }),
    ).toEqual([
      "story/en/1-a/head.md:: chapter-without-head",
      "story/vi/1-a/head.md:: chapter-without-head",
      "story/vi/2-c/head.md:1: head-without-field",
    ]);
  });

  test("a claim in one language only is an error, a figure in one only a warning; a form is each language's own", () => {
    const found = storyProblems(
      report,
      storyOf(
        "story",
        new Map([
          ...Object.entries(both("")),
          ["vi/1-a/10-b.md", "---\nholds: [tables() = 5]\n---\n{harvests(2001-06-30).total:bare} {harvests(2001-06-30).farms}"],
          ["en/1-a/10-b.md", "{harvests(2001-06-30).total}"],
        ]),
      ),
      data,
    );
    expect(found.map(({ code, file, severity }) => [code, file, severity])).toEqual([
      ["holds-differ", "story/en/1-a/10-b.md", undefined],
      ["figures-differ", "story/en/1-a/10-b.md", "warning"],
    ]);
  });
});
