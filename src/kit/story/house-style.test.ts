import { describe, expect, test } from "vitest";
import type { Lang } from "../i18n/languages.ts";
import { houseStyle } from "./house-style.ts";
import { storyOf } from "./references/story-source.ts";

const typed = [/\b01-NQ\/TU\b/g];
const storyWith = (lang: Lang, head: string, body: string, plainNumbers = "") =>
  storyOf(
    "story",
    new Map([
      [`${lang}/1-a/10-b.md`, `---\n${head}\n---\n${body}`],
      ["plain-numbers.txt", plainNumbers],
    ]),
  );
/** What is said of a line of a step: its place and code. */
const told = (line: string, lang: Lang = "vi", head = "title: Chữ"): string[] =>
  houseStyle(storyWith(lang, head, `Chữ.\n\n${line}`), typed, () => () => ({
    id: "x",
    text: lang === "vi" ? "hơn 3 tỷ USD" : "over $3 billion",
    kind: "amount",
    origin: undefined,
    rests: [],
  })).map(({ code, line: at }) => `${at} ${code}`);

describe("how this house writes is told line by line", () => {
  test.each([
    ["Thêm 17 dự án.", "6 typed-figure"],
    ['Gọi là “lớn” hay "lớn".', "6 straight-quote"],
    ["Qu\u0061\u0309ng Ninh.", "6 decomposed-letters"],
    ["Nhà máy thuỷ điện.", "6 tone-mark"],
    ["Văn hoá.", "6 tone-mark"],
    ["Thêm hai dự án.", "6 typed-number"],
    ["Được hơn {a(1).b} ấy.", "6 qualifier-twice"],
  ])("%s", (line, problem) => expect(told(line)).toEqual([problem]));

  test("in English too", () => {
    expect(told("It was over {a(1).b}.", "en")).toEqual(["6 qualifier-twice"]);
    expect(told("It's so.", "en")).toEqual(["6 straight-quote"]);
    expect(told("More than two-thirds of it.", "en")).toEqual(["6 typed-number"]);
  });

  test("in titles and kickers", () => {
    expect(told("Chữ.", "vi", 'title: "Văn hoá: 12"')).toEqual(["2 typed-figure", "2 tone-mark"]);
  });

  test.each([
    "Nghị quyết 01-NQ/TU năm 2020.",
    "Được {a(1).b}, theo {fdi_checkpoints(2024-06-30).total:bare}.",
    "Xem [bài gốc](https://example.org/2024/bai-17).",
    "Cả [hai dự án]{a(1).b}, một báo, năm sau, lần hai.",
    "Quý một, hoa quả, thủy điện, hòa bình.",
    "“Lớn” và ‘nhỏ’, báo’s.",
  ])("%s is as it should be", (line) => expect(told(line)).toEqual([]));
});

test("without rows, what no row decides is told all the same", () => {
  const story = storyWith("vi", "title: Chữ", "Thêm 17, hơn {a(1).b}.");
  expect(houseStyle(story, [], undefined).map(({ code }) => code)).toEqual(["typed-figure"]);
});

test("a number word that says nothing of the data stands in a phrase of plain-numbers.txt, and each phrase in the text", () => {
  const told = (phrases: string) =>
    houseStyle(storyWith("vi", "title: Chữ", "Hai nhà máy, hai dự án.", phrases), [], undefined).map(({ code, file, line, value }) =>
      [code, file, line, value].join(" "),
    );
  expect(told("# Tên chương.\nHai nhà máy\nhai dự án\n")).toEqual([]);
  expect(told("Hai nhà máy\nba dự án\n")).toEqual([
    "typed-number story/vi/1-a/10-b.md 4 Hai nhà máy, hai dự án.",
    "plain-number-unused story/plain-numbers.txt 2 ba dự án",
  ]);
});
