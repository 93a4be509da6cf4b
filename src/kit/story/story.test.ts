import { describe, expect, test } from "vitest";
import type { Facts } from "./fact.ts";
import { chaptersOf, type StoryEntry } from "./story.ts";

const facts: Facts = { size: { kind: "count", value: 19, sources: [] } };
const claims = { "all-named": false, "one-named": true };

type Part = Partial<StoryEntry["data"]>;
const entry = (id: string, data: Part = {}, body = "Text."): StoryEntry => ({ id, body, data: { holds: [], ...data } });
/** The same file in both languages. */
const both = (path: string, data: Part = {}, body?: string): StoryEntry[] => [
  entry(`vi/${path}`, data, body),
  entry(`en/${path}`, data, body),
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
    const [hero, money] = chaptersOf(whole, "en", facts, claims);
    expect([hero?.id, money?.id]).toEqual(["hero", "money"]);
    expect(money?.passages.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual(["money-field", "money-parts", "money-words"]);
  });

  test("keeps the steps of one figure together, and plain text apart", () => {
    const [, money] = chaptersOf(whole, "vi", facts, claims);
    expect(money?.passages.map(({ figures, steps }) => [figures, steps.map(({ scene }) => scene)])).toEqual([
      [["grid"], ["field", "parts"]],
      [[], [undefined]],
    ]);
    expect(money?.passages[0]?.steps[0]?.html).toContain("19");
  });

  test("lets a figure go on from the one before, in one passage, when it says so", () => {
    const next = (data: Part) => [...whole, ...both("1-money/22-list", { figure: "list", scene: "all", ...data })];
    const figuresOf = (entries: StoryEntry[]) => chaptersOf(entries, "vi", facts, claims)[1]?.passages.map(({ figures }) => figures);
    expect(figuresOf(next({ continues: true }))).toEqual([["grid", "list"], []]);
    expect(figuresOf(next({}))).toEqual([["grid"], ["list"], []]);
  });

  test("a step in one language only is named with the file that is missing", () => {
    const entries = [...whole, entry("vi/1-money/40-new")];
    expect(() => chaptersOf(entries, "vi", facts, claims)).toThrow("src/report/story/en/1-money/40-new.md");
    expect(() => chaptersOf(entries, "en", facts, claims)).toThrow("src/report/story/en/1-money/40-new.md");
  });

  test("an unknown fact is named with its file", () => {
    const entries = [...whole, ...both("1-money/40-new", {}, "{sise}")];
    expect(() => chaptersOf(entries, "en", facts, claims)).toThrow("src/report/story/en/1-money/40-new.md: Unknown fact {sise}");
  });

  test("words that rest on a claim the data denies stop the build, in a chapter's head too", () => {
    const step = [...whole, ...both("1-money/40-new", { holds: ["one-named", "all-named"] })];
    expect(() => chaptersOf(step, "vi", facts, claims)).toThrow('src/report/story/vi/1-money/40-new.md says "all-named"');
    const chapter = [...whole, ...both("2-list/head", { kicker: "K", title: "All are named", holds: ["all-named"] })];
    expect(() => chaptersOf(chapter, "en", facts, claims)).toThrow("src/report/story/en/2-list/head.md");
  });

  test("a claim nobody computes is a slip, not a truth", () => {
    const entries = [...whole, ...both("1-money/40-new", { holds: ["one-name"] })];
    expect(() => chaptersOf(entries, "en", facts, claims)).toThrow("unknown claim in holds: one-name");
  });

  test("a chapter without a head, title or kicker does not pass", () => {
    expect(() => chaptersOf([...whole, ...both("2-list/10-step")], "vi", facts, claims)).toThrow("src/report/story/vi/2-list/head.md");
    expect(() => chaptersOf([...whole, ...both("2-list/head", { title: "No kicker" })], "vi", facts, claims)).toThrow(
      "a title and a kicker",
    );
  });
});
