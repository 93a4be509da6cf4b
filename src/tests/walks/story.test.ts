import { describe, expect, test } from "vitest";
import { add, both, replace, toldAfter, type Edit } from "./walk.ts";

const inBothLanguages = (step: string, text: string): Edit[] => [add(`vi/${step}`, text), add(`en/${step}`, text)];

describe("an editor writes on", () => {
  test("a sentence with a figure, in one language first", () => {
    const sentence = "\nNăm 2021: {fdi_by_year(2021).total}.";
    expect(toldAfter([add("vi/1-money/90-by-year", sentence)])).toEqual(["en/1-money/90-by-year:1 figures-differ"]);
    expect(toldAfter(inBothLanguages("1-money/90-by-year", sentence))).toEqual([]);
  });

  test("a step and a chapter, in one language first", () => {
    const head = "---\nkicker: Sau\ntitle: Sau này\n---\n\nMột chương mới.";
    const step = "---\nfigure: growth\nscene: outcomes\n---\n\nTăng {growth-2024.value}.";
    expect(toldAfter([add("vi/8-later/10-growth", step)])).toEqual([
      "en/8-later/10-growth: not-translated",
      "vi/8-later/head: chapter-without-head",
    ]);
    expect(toldAfter([...inBothLanguages("8-later/head", head), ...inBothLanguages("8-later/10-growth", step)])).toEqual([]);
  });

  test("a figure is given up with its steps: a warning says what stays", () => {
    const gone = (step: string) => [
      replace(`vi/${step}`, [/^(figure|scene): .*\n/, ""]),
      replace(`en/${step}`, [/^(figure|scene): .*\n/, ""]),
    ];
    expect(toldAfter(gone("6-ledger/10-all"))).toEqual(["vi/<chapter>/<step>: figure-retired"]);
  });
});

describe("two versions that git could not merge", () => {
  const torn = (line: string) => `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> other`;
  test.each([
    ["a table", replace("indicators", [/^grdp-growth,2025,14,.*$/, torn("$&")]), ["indicators:12", "indicators:14", "indicators:16"]],
    [
      "a step",
      replace("vi/1-money/10-registered", [/^Đến ngày.*$/, torn("$&")]),
      ["vi/1-money/10-registered:6", "vi/1-money/10-registered:8", "vi/1-money/10-registered:10"],
    ],
    ["what sentences share", replace("names", [/^list-size = .*$/, torn("$&")]), ["names:29", "names:31", "names:33"]],
  ])("in %s", (_, edit, places) => {
    const told = toldAfter([edit]);
    expect(
      told
        .filter((one) => /(unmerged|no-data-row)$/.test(one))
        .map((one) => one.split(" ")[0])
        .toSorted(),
    ).toEqual(places.toSorted());
  });

  test("a row that both versions added stands twice", () => {
    expect(toldAfter([replace("indicators", [/^grdp-growth,2025,14,.*$/, "$&\n$&"])])).toEqual(["indicators:13 repeated-key"]);
  });
});

test("a row deleted on which scenes and sentences rest: all of them are told at once", () => {
  const told = toldAfter([replace("promises", [/^fdi-2026,.*\n/, ""])]);
  const scenes = "src/tests/fixtures/newsroom/scenes.yaml:11 scene-names-no-row";
  expect(told).toEqual([scenes, ...both("1-money/90-by-year:9 unknown-row"), "names:92 unknown-id"].toSorted());
});
