import { expect, test } from "vitest";
import { fruitStory } from "./fruit.fixture.ts";
import { movedProblems } from "./moved.ts";
import { lostAddresses, publishedText } from "./published.ts";

const story = (published: string, moved = "") => fruitStory({ "moved.txt": moved, "published.txt": published });

test("an address that was published is a step's, a chapter's, or moved", () =>
  expect(lostAddresses(story("# Notes.\n\nfruit\nfruit-apples\npears\n", "pears = fruit-apples\n"), [])).toEqual([]));

test("one that leads nowhere today is told with its line, and the line that mends it", () => {
  const [lost, ...others] = lostAddresses(story("fruit\nfruit-aples\n"), []);
  expect([lost?.code, lost?.file, lost?.line, lost?.value, others]).toEqual(["address-lost", "story/published.txt", 2, "fruit-aples", []]);
  expect(lost?.cure.en).toContain("story/moved.txt: fruit-aples = fruit-apples");
});

test("the record keeps what was in it, and takes in what the page answers to", () => {
  const text = publishedText(story("plums\n", "pears = fruit\n"), []);
  expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual(["fruit", "fruit-apples", "pears", "plums"]);
  expect(publishedText(story(text, "pears = fruit\n"), [])).toBe(text);
});

test("a card or a row that was published is told by the same page's nearest, and only where rows were read", () => {
  const record = "numbers#count-orchards\norchards#row-red-hill\n";
  const beyond = ["numbers#count-orchard", "orchards#row-red-hil", "valleys#row-red-hill"];
  const cures = lostAddresses(story(record), beyond).map(({ line, cure }) => [line, cure.en.split(": ").slice(2).join(": ")]);
  expect(cures).toEqual([
    [1, "numbers#count-orchards = numbers#count-orchard"],
    [2, "orchards#row-red-hill = orchards#row-red-hil"],
  ]);
  const mending = "numbers#count-orchards = numbers#count-orchard\norchards#row-red-hill = orchards#row-red-hil\n";
  expect(lostAddresses(story(record, mending), beyond)).toEqual([]);
  expect(movedProblems(story(record, mending), beyond)).toEqual([]);
  expect(lostAddresses(story(record), undefined)).toEqual([]);
});

test("the record is in order of pages, the story's own first", () => {
  const lines = publishedText(story(""), ["orchards#row-red-hill", "numbers#count-orchards"]).split("\n");
  expect(lines.filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
    "fruit",
    "fruit-apples",
    "numbers#count-orchards",
    "orchards#row-red-hill",
  ]);
});
