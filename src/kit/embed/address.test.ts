import { expect, test } from "vitest";
import { embedPath, galleryPath, hostScriptPath, oembedPath } from "./address.ts";

test("Vietnamese stands at the root, English below /en/, both below the site's base", () => {
  expect([embedPath("growth", "vi"), embedPath("growth", "en", "/x/")]).toEqual(["/embed/growth/", "/x/en/embed/growth/"]);
  expect([galleryPath("vi"), galleryPath("en", "/x/", "growth")]).toEqual(["/nhung/", "/x/en/embeds/#growth"]);
});

test("what is told to programs has no language of its own path", () => {
  expect([hostScriptPath("/x/"), oembedPath("growth", "en", "/x/")]).toEqual(["/x/embed.js", "/x/oembed/growth.en.json"]);
});
