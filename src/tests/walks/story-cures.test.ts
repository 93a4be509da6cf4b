import { expect, test } from "vitest";
import type { Problem } from "../../kit/csv/problem.ts";
import { houseStyle } from "../../kit/story/house-style.ts";
import { miscountedLists } from "../../kit/story/miscounted-lists.ts";
import { passageProblems } from "../../kit/story/passage-problems.ts";
import { storyProblems } from "../../kit/story/references/check-story.ts";
import { sayIn } from "../../kit/story/references/say.ts";
import { storyOf } from "../../kit/story/references/story-source.ts";
import { report } from "../../report/report.ts";
import { newsroom } from "../newsroom.ts";

type Texts = Readonly<Record<string, string>>;

/** A story of one chapter, as short as one can be: what is done to it is seen at once. */
const whole: Texts = {
  "names.txt": "late = fdi_by_year(2024)\n",
  "vi/1-a/head.md": "---\nkicker: Một\ntitle: Chương một\n---\n\nLời mở.\n",
  "en/1-a/head.md": "---\nkicker: One\ntitle: Chapter one\n---\n\nOpening words.\n",
  "vi/1-a/10-b.md": "---\ntitle: Ba điều\nholds:\n  - late.total < 3000\n---\n\nCả năm được {late.total}.\n\n- Một.\n- Đất.\n- Nước.\n",
  "en/1-a/10-b.md":
    "---\ntitle: Three things\nholds:\n  - late.total < 3000\n---\n\nThe year brought {late.total}.\n\n- Wood.\n- Soil.\n- Water.\n",
};

function told(texts: Texts): Problem[] {
  const story = storyOf("story", new Map(Object.entries(texts)));
  return [
    ...storyProblems(report, story, newsroom),
    ...houseStyle(story, [], (lang) => sayIn(report, story.names, newsroom, lang)),
    ...passageProblems(story.files),
    ...miscountedLists(story.files),
  ];
}

type Change = (texts: Texts) => Texts;
const type =
  (file: string, from: string, to: string): Change =>
  (texts) => ({ ...texts, [file]: (texts[file] ?? "").replace(from, () => to) });
const inBoth =
  (from: string, to: string): Change =>
  (texts) =>
    type("en/1-a/10-b.md", from, to)(type("vi/1-a/10-b.md", from, to)(texts));
const drop =
  (file: string): Change =>
  (texts) =>
    Object.fromEntries(Object.entries(texts).filter(([name]) => name !== file));

const [vi, en] = ["vi/1-a/10-b.md", "en/1-a/10-b.md"];

/** What goes wrong, how the cure says to mend it, and that done to the letter. */
const slips: readonly (readonly [code: string, slip: Change, cure: RegExp, obey: Change])[] = [
  ["typed-figure", inBoth("{late.total}", "2.877,8"), /Name its cell/, inBoth("2.877,8", "{fdi_by_year(2024).total}")],
  [
    "typed-number",
    type(vi, "Cả năm", "Cả hai năm"),
    /add the phrase to .*plain-numbers\.txt/,
    (texts) => ({ ...texts, "plain-numbers.txt": "Cả hai năm\n" }),
  ],
  [
    "words-differ",
    inBoth("{late.total}.", "{late.total}, [half]{share(late.total, late.total)}."),
    /Correct the words/,
    inBoth("[half]", "[all]"),
  ],
  ["straight-quote", type(vi, "Một.", '"Một".'), /Write “…”/, type(vi, '"Một"', "“Một”")],
  ["tone-mark", type(vi, "Một.", "Văn hoá."), /Write hóa/, type(vi, "hoá", "hóa")],
  ["qualifier-twice", inBoth("{late.total}", "over {promises(fdi-2024).target}"), /take out the typed one/, inBoth("over {", "{")],
  ["open-brace", type(vi, "{late.total}", "{late.total"), /Add a \}/, type(vi, "{late.total", "{late.total}")],
  ["unknown-form", inBoth("{late.total}", "{late.total:billion}"), /Did you mean "billions"/, inBoth(":billion", ":billions")],
  ["claim-falls", inBoth("< 3000", "> 3000"), /Rewrite the passage .* then its holds/, inBoth("  - late.total > 3000\n", "")],
  ["no-claim", inBoth("late.total < 3000", "late.total"), /Write a comparison/, inBoth("- late.total\n", "- late.total < 3000\n")],
  ["holds-no-list", inBoth("\n  - late", " late"), /after "- "/, inBoth("holds: late", "holds:\n  - late")],
  ["holds-differ", type(vi, "  - late.total < 3000\n", ""), /the same holds/, type(en, "  - late.total < 3000\n", "")],
  ["figures-differ", type(vi, "{late.total}", "{late.new_projects}"), /the same figures/, type(en, "{late.total}", "{late.new_projects}")],
  ["not-translated", drop(en), /both languages/, (texts) => ({ ...texts, [en]: whole[en] ?? "" })],
  [
    "chapter-without-head",
    drop("vi/1-a/head.md"),
    /kicker: and title:/,
    (texts) => ({ ...texts, "vi/1-a/head.md": "---\nkicker: Một\ntitle: Chữ\n---\n\nLời.\n" }),
  ],
  [
    "head-without-field",
    type("vi/1-a/head.md", "kicker: Một\n", ""),
    /Add the line "kicker: …"/,
    type("vi/1-a/head.md", "---\n", "---\nkicker: …\n"),
  ],
  ["front-matter-field", type(vi, "title:", "titel:"), /Did you mean "title"/, type(vi, "titel:", "title:")],
  ["list-miscounted", type(vi, "- Nước.\n", ""), /Correct the count/, type(vi, "Ba điều", "Hai điều")],
  ["no-definition", type("names.txt", "late", "late total\nlate"), /name = table/, type("names.txt", "late total\n", "")],
  [
    "name-twice",
    type("names.txt", "late", "late = fdi_by_year(2023)\nlate"),
    /Rename or remove/,
    type("names.txt", "late = fdi_by_year(2023)\n", ""),
  ],
  ["name-taken", type("names.txt", "late", "sources = fdi_by_year(2023)\nlate"), /another name/, type("names.txt", "sources =", "early =")],
  ["no-figure", inBoth("{late.total}", "{late}"), /Write table\(key\)\.column/, inBoth("{late}", "{fdi_by_year(2024).total}")],
];

test("the story is whole before anything is done to it", () => {
  expect(told(whole)).toEqual([]);
});

test.each(slips)("%s: its cure, obeyed to the letter, leaves nothing to say", (code, slip, cure, obey) => {
  const broken = slip(whole);
  const problem = told(broken).find((one) => one.code === code);
  expect(told(broken).map((one) => one.code)).toContain(code);
  expect(problem?.cure.en).toMatch(cure);
  expect(problem?.cure.vi).not.toBe(problem?.cure.en);
  expect(told(obey(broken)).map((one) => `${one.file} ${one.code}`)).toEqual([]);
});
