import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { expect, test } from "vitest";
import { fontFile, hasLetters, lineWidth, requireLetters } from "./fonts.ts";

test("a letter that a font lacks is no empty box but an error that names it", () => {
  expect(hasLetters("Hạ Long", "regular")).toBe(true);
  expect(() => requireLetters("Hạ 木", "regular")).toThrow("木");
});

test.each(["regular", "strong", "display"] as const)("lines of the %s font are as wide as its letters", (name) => {
  const font = fontkit.create(readFileSync(fontFile(name)));
  if (!("glyphsForString" in font)) throw new Error("a collection, not a font");
  const text = "Từ nâu sang xanh 2.049";
  const width = font.glyphsForString(text).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) / font.unitsPerEm;
  expect(lineWidth(text, name, 20)).toBeCloseTo(width * 20, 0);
});
