import { expect, test } from "vitest";
import { passageWholes } from "./passage-wholes.ts";

const step = (scene: string) => ({ id: scene, title: undefined, titleHtml: undefined, html: "", figure: "trees", scene });
const passage = (...scenes: string[]) => ({ figures: ["trees"], steps: scenes.map(step) });

test("a list of which steps show parts stands after them, one that is shown whole does not stand twice", () => {
  const trees = [{ id: "trees", whole: "all" }];
  expect(passageWholes(passage("old", "young"), trees)).toEqual([{ figure: "trees", scene: "all" }]);
  expect(passageWholes(passage("old", "all"), trees)).toEqual([]);
});

test("a figure that is no long list has nothing to follow", () => {
  expect(passageWholes(passage("old"), [{ id: "trees", whole: undefined }])).toEqual([]);
});
