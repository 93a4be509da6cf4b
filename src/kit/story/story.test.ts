import { describe, expect, test } from "vitest";
import type { Say } from "./references/say.ts";
import { chaptersOf, type StoryEntry } from "./story.ts";

const say: Say = () => ({ id: "one", text: "19", kind: "count", origin: "count", rests: [] });

type Part = Partial<StoryEntry["front"]>;
const entry = (id: string, front: Part = {}, body = "Text."): StoryEntry => ({ id, body, front });
/** The same file in both languages. */
const both = (path: string, front: Part = {}, body?: string): StoryEntry[] => [
  entry(`vi/${path}`, front, body),
  entry(`en/${path}`, front, body),
];
const head = (folder: string): StoryEntry[] => both(`${folder}/head`, { kicker: "Kicker", title: "Title" });

const figure = (scene: string): Part => ({ figure: "grid", scene });
const whole = [
  ...head("1-money"),
  ...both("1-money/20-parts", figure("parts")),
  ...both("1-money/10-field", figure("field"), "{size} dots."),
  ...both("1-money/30-words"),
  ...head("0-hero"),
];

describe("the story of one language", () => {
  test("has chapters and steps in the order of folder and file, with anchors free of their numbers", () => {
    const [hero, money] = chaptersOf(whole, "en", say);
    expect([hero?.id, money?.id]).toEqual(["hero", "money"]);
    expect(money?.passages.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(["money-field", "money-parts", "money-words"]);
  });

  test("keeps the steps of one figure together, and plain text apart", () => {
    const [, money] = chaptersOf(whole, "vi", say);
    expect(money?.passages.map(({ figures, steps }) => [figures, steps.map(({ scene }) => scene)])).toEqual([
      [["grid"], ["field", "parts"]],
      [[], [undefined]],
    ]);
    expect(money?.passages[0]?.steps[0]?.html).toContain("19");
  });

  test("lets a figure go on from the one before, in one passage, when it says so", () => {
    const next = (data: Part) => [...whole, ...both("1-money/22-list", { figure: "list", scene: "all", ...data })];
    const figuresOf = (entries: StoryEntry[]) => chaptersOf(entries, "vi", say)[1]?.passages.map(({ figures }) => figures);
    expect(figuresOf(next({ continues: true }))).toEqual([["grid", "list"], []]);
    expect(figuresOf(next({}))).toEqual([["grid"], ["list"], []]);
  });

  test("a chapter without a head, title or kicker does not pass", () => {
    expect(() => chaptersOf([...whole, ...both("2-list/10-step")], "vi", say)).toThrow("src/report/story/vi/2-list/head.md");
    expect(() => chaptersOf([...whole, ...both("2-list/head", { title: "No kicker" })], "vi", say)).toThrow("a title and a kicker");
  });
});
