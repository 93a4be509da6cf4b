import { expect, test } from "vitest";
import { lengthProblems, type StoryLimits } from "./length-problems.ts";
import { readStoryFile } from "./references/story-file.ts";

const file = (id: string, matter: string, body: string) => readStoryFile(id, `${id}.md`, `---\n${matter}\n---\n${body}`);
const files = ["vi", "en"].flatMap((lang) => [
  file(`${lang}/1-a/10-b`, "figure: x\nscene: y", "One {a(1).b + c(2).d}, two."),
  file(`${lang}/1-a/20-c`, "figure: x\nscene: z", "Not known. “Not known” means so."),
  file(`${lang}/2-method/head`, "title: x\nappendix: method", "Not known."),
]);
const limits: StoryLimits = {
  words: { vi: 100, en: 100 },
  steps: 2,
  unknown: { said: { vi: /chưa rõ/, en: /not known/ }, most: 1 },
};
const told = (changed: Partial<StoryLimits>) => lengthProblems("story", files, { ...limits, ...changed });

test("a story within its limits is no matter, nor is one without any", () => {
  expect([told({}), lengthProblems("story", files, undefined)]).toEqual([[], []]);
});

test("a story that grew too long is an editor's choice to be told of", () => {
  expect(told({ words: { vi: 10, en: 11 } })).toMatchObject([{ code: "story-long", severity: "warning", file: "story/vi" }]);
});

test("steps are counted in each language", () => {
  expect(told({ steps: 1 })).toMatchObject([{ code: "story-of-many-steps", file: "story/vi" }, { file: "story/en" }]);
});

test("what is not known is counted where it is told, not where it is quoted and not in the appendix", () => {
  expect(told({ unknown: { ...limits.unknown, most: 0 } })).toMatchObject([{ code: "story-of-many-unknowns", file: "story/en" }]);
});
