import { describe, expect, test } from "vitest";
import type { Lang } from "../i18n/languages.ts";
import { houseStyle } from "./house-style.ts";
import { readStoryFile } from "./references/story-file.ts";

const typed = [/\b01-NQ\/TU\b/g];
/** What is said of a line of a step: its place and code. */
const told = (line: string, lang: Lang = "vi", head = "title: Chữ"): string[] =>
  houseStyle([readStoryFile(`${lang}/1-a/10-b`, "b.md", `---\n${head}\n---\nChữ.\n\n${line}`)], typed, () => () => ({
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
    ["Được hơn {a(1).b} ấy.", "6 qualifier-twice"],
  ])("%s", (line, problem) => expect(told(line)).toEqual([problem]));

  test("in English too", () => {
    expect(told("It was over {a(1).b}.", "en")).toEqual(["6 qualifier-twice"]);
    expect(told("It's so.", "en")).toEqual(["6 straight-quote"]);
  });

  test("in titles and kickers", () => {
    expect(told("Chữ.", "vi", 'title: "Văn hoá: 12"')).toEqual(["2 typed-figure", "2 tone-mark"]);
  });

  test.each([
    "Nghị quyết 01-NQ/TU năm 2020.",
    "Được {a(1).b}, theo {fdi_checkpoints(2024-06-30).total:bare}.",
    "Xem [bài gốc](https://example.org/2024/bai-17).",
    "Quý một, hoa quả, thủy điện, hòa bình.",
    "“Lớn” và ‘nhỏ’, hai’s.",
  ])("%s is as it should be", (line) => expect(told(line)).toEqual([]));
});

test("without rows, what no row decides is told all the same", () => {
  const file = readStoryFile("vi/1-a/10-b", "b.md", "---\ntitle: Chữ\n---\nThêm 17, hơn {a(1).b}.");
  expect(houseStyle([file], [], undefined).map(({ code }) => code)).toEqual(["typed-figure"]);
});
