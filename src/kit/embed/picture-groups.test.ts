import { expect, test } from "vitest";
import { picturesOf } from "../images/image-list.ts";
import { pictureGroups } from "./picture-groups.ts";

test("the list of downloads offers a still once, whatever addresses it has had", () => {
  const figure = { id: "plants", scenes: ["first", "whole"], still: "whole", retired: ["whole"] };
  const pictures = picturesOf(figure, "en");
  expect(pictures.map(({ part }) => part)).toEqual(["", "", "social", "square", "story", "first", "whole"]);
  const addresses = pictureGroups({ pictures, lang: "en" }, "/").flatMap(({ links }) => links.map(({ address }) => address));
  expect(addresses).toContain("/pictures/plants.en.svg");
  expect(addresses).toContain("/pictures/plants.first.en.svg");
  expect(addresses.filter((address) => address.includes("whole"))).toEqual([]);
});
