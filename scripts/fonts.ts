// Cuts the fonts down to the letters the site uses and measures those of charts and pictures, so that they know how wide a label is.
// Run after changing src/kit/fonts/charset.ts or a font's version; the results are committed.
import { readFileSync, writeFileSync } from "node:fs";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import { charset, pictureLetters } from "../src/kit/fonts/charset.ts";
import { wholeFonts } from "../src/kit/fonts/whole-fonts.ts";
import { fontFile } from "../src/kit/images/fonts.ts";

const weights = [400, 600] as const;

/** Advance widths in thousandths of the font size, one number a letter. */
function measure(ttf: Buffer, letters = charset): Record<string, number> {
  const font = fontkit.create(ttf);
  if (!("glyphForCodePoint" in font)) throw new Error("a collection, not a font");
  const widthOf = (code: number): number => Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000);
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0).filter((code) => font.hasGlyphForCodePoint(code));
  return Object.fromEntries(codes.map((code) => [String.fromCodePoint(code), widthOf(code)]));
}

const write = (file: string, content: unknown): void => writeFileSync(file, `${JSON.stringify(content)}\n`);

for (const { name, ttf, held, features } of wholeFonts()) {
  const woff2 = await subsetFont(ttf, charset, {
    targetFormat: "woff2",
    variationAxes: { ...held, wght: { min: weights[0], max: weights[1] } },
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: features,
  });
  writeFileSync(`src/styles/fonts/${name}.woff2`, woff2);
  console.log(`${name}: ${woff2.length} bytes`);
  if (name !== "source-sans-3") continue;
  const widths = weights.map(async (wght) => {
    const cut = await subsetFont(ttf, charset, { targetFormat: "truetype", variationAxes: { wght } });
    return [wght, measure(cut)] as const;
  });
  write("src/kit/drawing/source-sans-widths.json", Object.fromEntries(await Promise.all(widths)));
}
write("src/kit/images/display-font-widths.json", measure(readFileSync(fontFile("display")), charset + pictureLetters));
