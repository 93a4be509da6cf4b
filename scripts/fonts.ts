// Cuts the fonts down to the letters the site uses and measures those of charts and pictures, so that they know how wide a label is.
// Run after changing src/kit/fonts/charset.ts or a font's version; the results are committed.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import { charset, extended, pictureLetters } from "../src/kit/fonts/charset.ts";
import { fontFile } from "../src/kit/images/fonts.ts";

const require = createRequire(import.meta.url);
const weights = [400, 600] as const;
/** Files a family comes in. Of latin-ext only what the other two lack is kept: Š, for Škoda. */
const scripts = ["latin", "vietnamese", "latin-ext"] as const;

const faces = [
  { family: "source-serif-4", axes: { wght: { min: 400, max: 600 } } },
  { family: "source-sans-3", axes: { wght: { min: 400, max: 600 } } },
] as const;

const original = (family: string, script: string) =>
  readFileSync(require.resolve(`@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`));

for (const { family, axes } of faces)
  for (const script of scripts) {
    const woff2 = await subsetFont(original(family, script), script === "latin-ext" ? extended : charset, {
      targetFormat: "woff2",
      variationAxes: axes,
    });
    writeFileSync(`src/styles/fonts/${family}-${script}.woff2`, woff2);
    console.log(`${family}-${script}: ${woff2.length} bytes`);
  }

type Widths = Record<string, number>;

/** Advance widths in thousandths of the font size, one number a letter; those that are known already stay. */
function measure(ttf: Buffer, widths: Widths = {}, letters = charset): Widths {
  const font = fontkit.create(ttf);
  if (!("glyphForCodePoint" in font)) throw new Error("a collection, not a font");
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0;
    if (font.hasGlyphForCodePoint(code))
      widths[letter] ??= Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000);
  }
  return widths;
}

async function chartWidths(weight: number): Promise<Widths> {
  const options = { targetFormat: "truetype", variationAxes: { wght: weight } } as const;
  const cuts = await Promise.all(scripts.map((script) => subsetFont(original("source-sans-3", script), charset, options)));
  return cuts.reduce<Widths>((widths, ttf) => measure(ttf, widths), {});
}

const write = (file: string, content: unknown): void => writeFileSync(file, `${JSON.stringify(content)}\n`);
const entries = await Promise.all(weights.map(async (weight) => [weight, await chartWidths(weight)] as const));
write("src/kit/drawing/source-sans-widths.json", Object.fromEntries(entries));
write("src/kit/images/display-font-widths.json", measure(readFileSync(fontFile("display")), {}, charset + pictureLetters));
