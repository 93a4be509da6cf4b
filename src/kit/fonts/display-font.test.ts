import * as fontkit from "fontkit";
import { expect, test } from "vitest";
import { displayFontMark, headingText, withDisplayFont } from "./display-font.ts";

const page = (head: string) => `<style>${head}</style><h1 class="x">Từ <em>nâu</em></h1><p>không</p><h3 id="a">R&amp;D</h3>`;

test("the words of headings are their letters, without markup and without the text around", () => {
  expect(headingText(page(""))).toBe("Từ nâu R&D");
});

test("a page that asks for it gets a font with every letter of its headings", async () => {
  const html = await withDisplayFont(page(displayFontMark));
  const font = fontkit.create(Buffer.from(/base64,([^)]+)/.exec(html)?.[1] ?? "", "base64"));
  if (!("hasGlyphForCodePoint" in font)) throw new Error("a collection, not a font");
  for (const letter of "Từ nâu R&D") expect(font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0), letter).toBe(true);
  expect(font.hasGlyphForCodePoint("k".codePointAt(0) ?? 0)).toBe(false);
});

test("any other page stays as it is", async () => {
  expect(await withDisplayFont(page(""))).toBe(page(""));
});
