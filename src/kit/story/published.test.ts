import { expect, test } from "vitest";
import { fruitStory } from "./fruit.fixture.ts";
import { lostAddresses, publishedText } from "./published.ts";

const story = (published: string, moved = "") => fruitStory({ "moved.txt": moved, "published.txt": published });

test("an address that was published is a step's, a chapter's, or moved", () =>
  expect(lostAddresses(story("# Notes.\n\nfruit\nfruit-apples\npears\n", "pears = fruit-apples\n"))).toEqual([]));

test("one that leads nowhere today is told with its line, and the line that mends it", () => {
  const [lost, ...others] = lostAddresses(story("fruit\nfruit-aples\n"));
  expect([lost?.code, lost?.file, lost?.line, lost?.value, others]).toEqual(["address-lost", "story/published.txt", 2, "fruit-aples", []]);
  expect(lost?.cure.en).toContain("story/moved.txt: fruit-aples = fruit-apples");
});

test("the record keeps what was in it, and takes in what the page answers to", () => {
  const text = publishedText(story("plums\n", "pears = fruit\n"));
  expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual(["fruit", "fruit-apples", "pears", "plums"]);
  expect(publishedText(story(text, "pears = fruit\n"))).toBe(text);
});
