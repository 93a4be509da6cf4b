import { expect, test } from "vitest";
import { embedPath, galleryPath, hostScriptPath, oembedPath, storyPath } from "./address.ts";

test("Vietnamese stands at the root, English below /en/, both below the site's base", () => {
  expect([embedPath("growth", "vi"), embedPath("growth", "en", "/x/")]).toEqual(["/embed/growth/", "/x/en/embed/growth/"]);
  expect([galleryPath("vi"), galleryPath("en", "/x/", "growth")]).toEqual(["/nhung/", "/x/en/embeds/#growth"]);
});

test("an embed leads back to its step, or to the story's beginning where it has none", () => {
  expect([storyPath("en", "/x/", "money-race"), storyPath("vi", "/", undefined)]).toEqual(["/x/en/#money-race", "/"]);
});

test("what is told to programs has no language of its own path", () => {
  expect([hostScriptPath("/x/"), oembedPath("growth", "en", "/x/")]).toEqual(["/x/embed.js", "/x/oembed/growth.en.json"]);
});
