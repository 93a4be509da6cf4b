import { createRequire } from "node:module";
import displayWidths from "./display-font-widths.json" with { type: "json" };
import textWidths from "../drawing/source-sans-widths.json" with { type: "json" };

const files = {
  regular: "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  italic: "source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  strong: "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  display: "bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf",
} as const;

type FontFile = keyof typeof files;

/** How a stylesheet and an SVG name each font. */
export const families: Readonly<Record<FontFile, { family: string; weight: string; style?: string }>> = {
  regular: { family: "Source Sans 3", weight: "400" },
  italic: { family: "Source Sans 3", weight: "400", style: "italic" },
  strong: { family: "Source Sans 3", weight: "600" },
  display: { family: "Bricolage Grotesque", weight: "700" },
};

/** The fonts that a picture's own words are set in; a chart's lettering may lean as well. */
export type FontName = Exclude<FontFile, "italic">;

const require = createRequire(import.meta.url);
export const fontFile = (name: FontFile): string => require.resolve(`@expo-google-fonts/${files[name]}`);

/** The fonts of a picture, whole. They come with the project, so that a picture is the same on every machine. */
export const fontFiles = (["regular", "italic", "strong", "display"] as const).map(fontFile);

/** Width of each letter in thousandths of the font's size. */
const widths: Readonly<Record<FontName, Readonly<Record<string, number>>>> = {
  regular: textWidths[400],
  strong: textWidths[600],
  display: displayWidths,
};

const lacking = (text: string, name: FontName): string[] =>
  [...text.normalize("NFC")].filter((letter) => widths[name][letter] === undefined);

/** Whether a font can write a text. */
export const hasLetters = (text: string, name: FontName): boolean => lacking(text, name).length === 0;

/** Throws for a letter that the fonts lack: it would be drawn as an empty box. */
export function requireLetters(text: string, name: FontName): void {
  const letters = lacking(text, name);
  if (letters.length > 0) throw new Error(`The pictures' ${name} font lacks “${letters.join("")}” of: ${text}`);
}

/** Width of a line in the unit of the size. Kerning is left out: it moves a line by well under one percent. */
export function lineWidth(text: string, name: FontName, size: number): number {
  requireLetters(text, name);
  return ([...text.normalize("NFC")].reduce((sum, letter) => sum + (widths[name][letter] ?? 0), 0) * size) / 1000;
}
