import { expect, test } from "vitest";
import type { Chapter } from "./story.ts";
import { storyStills } from "./story-stills.ts";

const chapter = (id: string, dark: boolean, ...scenes: (string | undefined)[]): Chapter => ({
  id,
  dark,
  kicker: "",
  title: "",
  titleHtml: "",
  introHtml: "",
  appendix: undefined,
  passages: [
    {
      figures: ["trees"],
      steps: scenes.map((scene, index) => ({
        id: `${id}-${index}`,
        title: undefined,
        titleHtml: undefined,
        html: "",
        figure: scene && "trees",
        scene,
      })),
    },
  ],
});

test("each scene is there once for each ground on which the story shows it", () => {
  const chapters = [
    chapter("opening", false, "all"),
    chapter("bright", false, "all", "old", "all", undefined),
    chapter("night", true, "old"),
  ];
  expect(storyStills(chapters, (id) => ({ id, whole: undefined })).map(({ scene, ground }) => `${scene} on ${ground}`)).toEqual([
    "all on coal",
    "all on page",
    "old on page",
    "old on jade",
  ]);
});
