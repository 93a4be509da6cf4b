import { expect, test } from "vitest";
import { lengthProblems } from "./length-problems.ts";
import { readStoryFile } from "./references/story-file.ts";

const files = ["vi", "en"].map((lang) => readStoryFile(`${lang}/1-a/10-b`, "b.md", "---\ntitle: x\n---\nOne {a(1).b + c(2).d}, two."));

test("a story that grew too long is an editor's choice to be told of", () => {
  expect(lengthProblems("story", files, { vi: 2, en: 3 })).toMatchObject([{ code: "story-long", severity: "warning", file: "story/vi" }]);
  expect(lengthProblems("story", files, undefined)).toEqual([]);
});
