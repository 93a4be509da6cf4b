import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mostSteps, passageProblems } from "./passage-problems.ts";
import { readStoryFile } from "./references/story-file.ts";

/** Steps of a chapter, of one figure but for one that shows none. */
const steps = (count: number, without = 0) =>
  Array.from({ length: count }, (_, index) => {
    const head = index + 1 === without ? "title: Chữ" : "figure: harvest\nscene: all";
    const id = `vi/1-a/${String(index + 10)}-b`;
    return readStoryFile(id, `${id}.md`, `---\n${head}\n---\nChữ.\n`);
  });

test("a passage of more steps than a page lays out is told at the first that is too many", () => {
  expect(passageProblems(steps(mostSteps))).toEqual([]);
  expect(passageProblems(steps(mostSteps + 2))).toMatchObject([{ code: "passage-long", file: `vi/1-a/${mostSteps + 10}-b.md`, line: 2 }]);
});

test("one without a figure between them parts it, as the cure says", () => {
  expect(passageProblems(steps(mostSteps + 2, 9))).toEqual([]);
});

test("the stylesheet lays out as many as are allowed", () => {
  const css = readFileSync("src/styles/motion.css", "utf8");
  expect(css).toContain(`.steps-${mostSteps})`);
  expect(css).toContain(`:nth-of-type(${mostSteps}) `);
});
