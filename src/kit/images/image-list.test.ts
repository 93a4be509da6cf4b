import { expect, test } from "vitest";
import { report } from "../../report/report.ts";
import { langs } from "../i18n/languages.ts";
import { allPictures, cards, endingsOf, fileName, picturesOf } from "./image-list.ts";

const names = langs.flatMap((lang) =>
  allPictures(report, lang).flatMap((picture) => endingsOf(picture).map((ending) => fileName(picture, ending))),
);

test("every file has a name of its own", () => {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(report.figures.flatMap(({ scenes }) => scenes).filter((scene) => (cards as readonly string[]).includes(scene))).toEqual([]);
});

test("every scene comes as SVG and as PNG in two sizes, what stands for the figure also in dark and as cards", () => {
  const all = picturesOf({ id: "x", scenes: ["one", "two"], still: "two", retired: [] }, "vi").flatMap((picture) =>
    endingsOf(picture).map((ending) => fileName(picture, ending)),
  );
  expect(all).toEqual([
    "x.vi.svg",
    "x.vi.png",
    "x.vi@2x.png",
    "x.vi.dark.svg",
    "x.vi.dark.png",
    "x.vi.dark@2x.png",
    "x.social.vi.png",
    "x.square.vi.png",
    "x.story.vi.png",
    "x.one.vi.svg",
    "x.one.vi.png",
    "x.one.vi@2x.png",
  ]);
});
