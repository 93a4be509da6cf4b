import { expect, test } from "vitest";
import type { Figure } from "../figure/figure.ts";
import { markProblems } from "./mark-problems.ts";
import { readStoryFile } from "./references/story-file.ts";

const mark = '<svg><g class="quiet"><circle data-key="plant-c"/></g><circle data-key="plant-a"/></svg>';
/** Of a figure the check asks no more than this. */
const figure = {
  id: "plants",
  scenes: ["all"],
  render: () => ({ still: () => ({ narrow: mark, wide: mark }) }),
} as unknown as Figure;
const problemsIn = (scene: string, text = "[A](mark:plant-a) và [B](mark:plant-b)") =>
  markProblems({ figures: [figure] }, [readStoryFile("vi/1-a/10-b", "b.md", `---\nfigure: plants\nscene: ${scene}\n---\n\n${text}`)], {
    sources: [],
    publishers: [],
    corrections: [],
    answers: [],
  }).map(({ code, file, line, value }) => [code, `${file}:${line}`, value]);

test("a name whose mark the picture lacks is told in its line", () => {
  expect(problemsIn("all")).toEqual([["mark-unknown", "b.md:6", "mark:plant-b"]]);
});

test("a name whose mark steps back behind others is told in its line", () => {
  expect(problemsIn("all", "[A](mark:plant-a) và [C](mark:plant-c)")).toEqual([["mark-steps-back", "b.md:6", "mark:plant-c"]]);
});

test("a scene that there is not is told elsewhere", () => expect(problemsIn("none")).toEqual([]));
