import { expect, test } from "vitest";
import type { Chapter } from "../story/story.ts";
import { embedSteps } from "./steps.ts";

const step = (figure: string | undefined, id: string, scene: string | undefined, html: string) => ({
  id,
  title: undefined,
  titleHtml: undefined,
  figure,
  scene,
  html,
});
const chapter = (id: string, passages: Chapter["passages"]): Chapter => ({
  id,
  kicker: "",
  title: "",
  titleHtml: "",
  introHtml: "",
  dark: false,
  appendix: undefined,
  passages,
});

const chapters = [
  chapter("hero", [{ figures: ["grid"], steps: [step("grid", "hero-field", "field", "<p>All.</p>")] }]),
  chapter("money", [
    { figures: [], steps: [step(undefined, "money-text", undefined, "<p>Text.</p>")] },
    {
      figures: ["list", "grid"],
      steps: [
        step("list", "money-list", "all", "<p>List.</p>"),
        step("grid", "money-parts", "parts", '<p>Of <span class="fact">two</span> parts.</p>\n<p>And more.</p>'),
      ],
    },
  ]),
];

const grid = { id: "grid", still: "parts", whole: undefined };

test("it opens on the scene that stands for the figure, and on its first where the story does not tell that", () => {
  expect(embedSteps(chapters, grid).opening).toBe(1);
  expect(embedSteps(chapters, { ...grid, still: "untold" }).opening).toBe(0);
});

test("an embed has the scenes that the story tells, each with its first paragraph and no marks of facts", () => {
  expect(embedSteps(chapters, grid).steps).toEqual([
    { scene: "field", html: "<p>All.</p>" },
    { scene: "parts", html: "<p>Of two parts.</p>" },
  ]);
});

test("it leads back to the passage that explains the figure, not to the hero", () => {
  expect(embedSteps(chapters, grid).anchor).toBe("money-parts");
});

test("a list of which the story shows parts is embedded as a whole, and leads back to them", () => {
  const steps = [{ scene: "all", html: "" }];
  expect(embedSteps(chapters, { ...grid, whole: "all" })).toEqual({ steps, opening: 0, anchor: "money-parts" });
});

test("a figure that stands outside the story is embedded as its still, and leads back to the story's beginning", () => {
  const steps = [{ scene: "province", html: "" }];
  expect(embedSteps(chapters, { id: "map", still: "province", whole: undefined })).toEqual({ steps, opening: 0, anchor: undefined });
});
