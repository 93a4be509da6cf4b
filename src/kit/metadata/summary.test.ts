import { expect, test } from "vitest";
import { plainText } from "./summary.ts";

test("prose keeps its words, its paragraphs and the lines of its lists", () => {
  const html = '<p>Năm 2001 <span class="fact">hơn 7</span> &amp; <em>ít</em>.</p>\n<ul>\n<li>một &lt; hai</li>\n<li>ba</li>\n</ul>\n';
  expect(plainText(html)).toBe("Năm 2001 hơn 7 & ít.\n\n- một < hai\n- ba");
});
