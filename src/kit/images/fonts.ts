import { createRequire } from "node:module";
import * as fontkit from "fontkit";

const files = {
  regular: "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  italic: "source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  strong: "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  display: "bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf",
} as const;

/** How a stylesheet and an SVG name each font. */
export const families: Readonly<Record<keyof typeof files, { family: string; weight: string; style?: string }>> = {
  regular: { family: "Source Sans 3", weight: "400" },
  italic: { family: "Source Sans 3", weight: "400", style: "italic" },
  strong: { family: "Source Sans 3", weight: "600" },
  display: { family: "Bricolage Grotesque", weight: "700" },
};

/** The fonts of a picture. They come with the project, so that a picture is the same on every machine. */
export type FontName = keyof typeof files;

export interface Line {
  /** Width in the unit of the size. */
  readonly width: number;
  /** Glyphs and where each stands, in font units from the start of the line. */
  readonly glyphs: readonly { readonly id: number; readonly x: number }[];
  /** The size of one font unit. */
  readonly scale: number;
}

const require = createRequire(import.meta.url);
export const fontFile = (name: FontName): string => require.resolve(`@expo-google-fonts/${files[name]}`);

const opened = new Map<FontName, fontkit.Font>();

function fontOf(name: FontName): fontkit.Font {
  const known = opened.get(name);
  if (known) return known;
  const font = fontkit.openSync(fontFile(name));
  if (!("layout" in font)) throw new Error(`${name}: a collection, not a font`);
  opened.set(name, font);
  return font;
}

/** Whether a font can write a text. */
export const hasLetters = (text: string, name: FontName): boolean =>
  [...text.normalize("NFC")].every((letter) => fontOf(name).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));

/** Sets a line as a browser would, kerning and all. Throws for a letter that the font lacks. */
export function setLine(text: string, name: FontName, size: number): Line {
  const font = fontOf(name);
  const { glyphs, positions } = font.layout(text.normalize("NFC"));
  const lacking = glyphs.find(({ id }) => id === 0);
  if (lacking) throw new Error(`The pictures' ${name} font lacks a letter of: ${text}`);
  let x = 0;
  const placed = glyphs.map(({ id }, index) => {
    const place = { id, x: x + (positions[index]?.xOffset ?? 0) };
    x += positions[index]?.xAdvance ?? 0;
    return place;
  });
  const scale = size / font.unitsPerEm;
  return { width: x * scale, glyphs: placed, scale };
}

const widths = new Map<string, number>();

/** Width of a line in the unit of the size, word by word: words are measured once, and no letter is kerned with a space. */
export function lineWidth(text: string, name: FontName, size: number): number {
  const word = (part: string): number => {
    const key = `${name} ${part}`;
    const width = widths.get(key) ?? setLine(part, name, 1).width;
    widths.set(key, width);
    return width;
  };
  return text.split(/(?= )|(?<= )/).reduce((sum, part) => sum + word(part), 0) * size;
}

/** Outline of a glyph in font units, upwards; empty for a space. */
export const glyphPath = (name: FontName, id: number): string => fontOf(name).getGlyph(id).path.toSVG();

/** The font of a piece of lettering by what its attributes say. */
export function fontNamed(family: string, weight: string, style: string): FontName {
  if (family.startsWith("Bricolage")) return "display";
  if (style === "italic") return "italic";
  return Number(weight) >= 600 ? "strong" : "regular";
}
