import { expect, test } from "vitest";
import { figureOrderProblems } from "./figure-order.ts";
import { readStoryFile } from "./story-file.ts";

const told = (...steps: string[]): string[] =>
  figureOrderProblems(
    steps.map((step, index) => {
      const [figure = "", more = ""] = step.split(" ");
      const matter = `---\n${figure === "-" ? "" : `figure: ${figure}\nscene: all\n`}${more === "" ? "" : "continues: true\n"}title: x\n---\n`;
      return readStoryFile(`vi/1-a/${index + 1}0-b`, `${index + 1}.md`, `${matter}Chữ.`);
    }),
  ).map(({ code, file, line }) => `${file}:${line} ${code}`);

test("the steps of one figure follow one another", () => {
  expect(told("race", "race", "grid", "grid")).toEqual([]);
  expect(told("race", "grid", "race")).toEqual(["3.md:2 figure-told-apart"]);
  expect(told("race", "-", "race")).toEqual(["3.md:2 figure-told-apart"]);
});

test("figures whose marks turn into each other are one passage, in which they may alternate", () => {
  expect(told("race", "grid continues", "race continues")).toEqual([]);
  expect(told("race", "grid continues", "map", "grid")).toEqual(["4.md:2 figure-told-apart"]);
});
