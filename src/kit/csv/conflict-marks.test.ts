import { expect, test } from "vitest";
import { conflictMarks } from "./conflict-marks.ts";

test("each mark of two versions is told in its line", () => {
  const found = conflictMarks("a.md", "một\n<<<<<<< HEAD\nhai\n=======\nba\n>>>>>>> sua-so\n");
  expect(found.map(({ code, line, value }) => [code, line, value])).toEqual([
    ["unmerged", 2, "<<<<<<< HEAD"],
    ["unmerged", 4, "======="],
    ["unmerged", 6, ">>>>>>> sua-so"],
  ]);
});

test("a heading underlined in Markdown is none", () => expect(conflictMarks("a.md", "Tựa\n=======\n")).toEqual([]));
