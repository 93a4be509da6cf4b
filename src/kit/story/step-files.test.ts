import { expect, test } from "vitest";
import { temporaryFolder, writeFiles } from "../../tests/temporary.ts";
import { stepShows, storyShows } from "./step-files.ts";

test("a step's figure and scene are read with the lines on which they stand", () => {
  const step = "---\ntitle: Rents\nfigure: rents\nscene: 2001\n---\n\nThey rose.\n";
  expect(stepShows("a.md", step)).toEqual({
    shows: { file: "a.md", figure: { text: "rents", line: 3 }, scene: { text: "2001", line: 4 } },
    problems: [],
  });
});

test("a step of words alone shows nothing", () => {
  for (const step of ["They rose.\n", "---\n---\nThey rose.\n", "---\ntitle: Rents\n---\n"])
    expect(stepShows("a.md", step)).toEqual({ shows: { file: "a.md", figure: undefined, scene: undefined }, problems: [] });
});

test("front matter that cannot be read is a problem with its line, not a stack", () => {
  const { problems } = stepShows("a.md", '---\nfigure: rents\ntitle: "Rents\n---\nThey rose.\n');
  expect(problems.map(({ file, code, line }) => [file, code, line])).toEqual([["a.md", "front-matter-unreadable", 3]]);
});

test("every file of every chapter and language is read, in the order of the story", () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "story/vi/1-homes/20-b.md": "---\nfigure: rents\nscene: all\n---\n",
    "story/vi/1-homes/10-a.md": "---\nfigure: wages\nscene: all\n---\n",
    "story/en/1-homes/10-a.md": "---\nholds: [\n---\n",
  });
  const { steps, problems } = storyShows(folder);
  expect(steps.map(({ file, figure }) => [file.slice(folder.length), figure?.text])).toEqual([
    ["/story/en/1-homes/10-a.md", undefined],
    ["/story/vi/1-homes/10-a.md", "wages"],
    ["/story/vi/1-homes/20-b.md", "rents"],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(["front-matter-unreadable"]);
});
