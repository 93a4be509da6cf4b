import { expect, test } from "vitest";
import { fruitStory } from "./fruit.fixture.ts";
import { formerAnchors, movedProblems } from "./moved.ts";

const story = (moved: string) => fruitStory({ "moved.txt": moved });
const codes = (moved: string) => movedProblems(story(moved), ["orchards#row-red-hill"]).map(({ code, line }) => [code, line]);

test("an old address leads to the step or chapter that tells the same today", () => {
  const { moved } = story("# Notes.\npears = fruit-apples\nplums = fruit\nfruit-all = fruit-apples\n");
  expect(formerAnchors(moved)).toEqual(
    new Map([
      ["fruit-apples", ["pears", "fruit-all"]],
      ["fruit", ["plums"]],
    ]),
  );
  expect(movedProblems(story("pears = fruit-apples\n"), [])).toEqual([]);
});

test("an address that leads nowhere is told, with its line and what was meant", () => {
  expect(codes("\npears = fruit-aples\n")).toEqual([["moved-nowhere", 2]]);
  expect(movedProblems(story("pears = fruit-aples\n"), [])[0]?.cure.en).toContain("fruit-apples");
});

test("an address that a step has again is told: one id stands once on a page", () => {
  expect(codes("fruit-apples = fruit\n")).toEqual([["not-moved", 1]]);
});

test("a line that says nothing, and an address that is moved twice, are told", () => {
  expect(codes("pears\n")).toEqual([["no-definition", 1]]);
  expect(codes("pears = fruit\npears = fruit-apples\n")).toEqual([["name-twice", 2]]);
});

test("a row or a card leads to another of its page", () => {
  expect(codes("orchards#row-old = orchards#row-red-hill\n")).toEqual([]);
  expect(codes("orchards#row-old = orchards#row-red\nvalleys#row-old = orchards#row-red-hill\n")).toEqual([
    ["moved-nowhere", 1],
    ["moved-nowhere", 2],
  ]);
  expect(codes("orchards#row-red-hill = orchards#row-red-hill\n")).toEqual([["not-moved", 1]]);
});
