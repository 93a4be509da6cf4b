import { expect, test } from "vitest";
import { figures } from "../../report/figures/figures.ts";
import { readStory, storyFolder } from "../../kit/story/references/story-source.ts";
import { report } from "../../report/report.ts";

const { files } = readStory(storyFolder(report));

test.each(figures.map((figure) => [figure.id, figure] as const))("the story shows scenes of %s that there are", (id, { scenes }) => {
  const told = files.flatMap(({ figure, scene }) => (figure?.text === id ? [scene?.text ?? ""] : []));
  expect(told.filter((scene) => !scenes.includes(scene))).toEqual([]);
});
