import { expect, test } from "vitest";
import { bareWords } from "./bare-page.ts";

test("a page's words stand alone, without what is folded away and what Astro would read as code", () => {
  const html =
    "<main><h1>A <em>head</em></h1><p class=x>1 &lt; 2 {a}</p><details><p>folded</p></details><footer><p>foot</p></footer><ul><li>point</li></ul></main>";
  expect(bareWords(html).split("\n")).toEqual(["<h1>A head</h1>", "<p>1 &#60; 2 &#123;a&#125;</p>", "<li>point</li>"]);
});
