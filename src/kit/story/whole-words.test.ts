import { expect, test } from "vitest";
import { wholeWords } from "./whole-words.ts";

test.each([
  ["từ 2030–2031 đến nay", 'từ <span class="whole">2030–2031</span> đến nay'],
  ["Hạ-Long, mid-July", '<span class="whole">Hạ-Long</span>, <span class="whole">mid-July</span>'],
  ['<a title="2030–2031">2030–2031</a>', '<a title="2030–2031"><span class="whole">2030–2031</span></a>'],
])("spans of years and names with hyphens stay whole: %s", (html, whole) => expect(wholeWords(html)).toBe(whole));

test.each(["a well-kept list", "gió – mưa", '<span data-id="A-B">c</span>'])("all else may break: %s", (html) =>
  expect(wholeWords(html)).toBe(html),
);
