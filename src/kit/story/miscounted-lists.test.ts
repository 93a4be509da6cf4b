import { expect, test } from "vitest";
import { miscountedLists } from "./miscounted-lists.ts";
import { readStoryFile } from "./references/story-file.ts";

const told = (title: string, body: string, lang = "vi"): string[] =>
  miscountedLists([readStoryFile(`${lang}/1-a/10-b`, "b.md", `---\ntitle: ${title}\n---\n\n${body}\n`)]).map(
    ({ code, line, rule }) => `${line} ${code} ${rule.en}`,
  );
const list = (items: number) => Array.from({ length: items }, (_, index) => `- Điều ${"i".repeat(index)}.`).join("\n");

test("a title that counts otherwise than its list is told", () => {
  const five = ["2 list-miscounted the title counts otherwise than the list below it, which has 5 items."];
  expect(told("Sáu điều chưa biết", `Chữ.\n\n${list(5)}\n\nChữ.`)).toEqual(five);
  expect(told("Six things we do not know", list(5), "en")).toEqual(five);
});

test.each([
  ["the same count", "Sáu điều chưa biết", list(6)],
  ["items with lines between them and lines of their own", "Ba điều", "- Một.\n  Tiếp.\n\n- Hai.\n- Ba."],
  ["no count", "Điều chưa biết", list(5)],
  ["a year", "Năm 2024 hụt mốc", list(3)],
  ["no list", "Ba khu", "Chữ."],
  ["two lists", "Ba khu", `${list(2)}\n\nChữ.\n\n${list(4)}`],
])("%s says nothing", (_, title, body) => expect(told(title, body)).toEqual([]));
