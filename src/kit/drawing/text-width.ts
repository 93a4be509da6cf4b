import widths from "./source-sans-widths.json" with { type: "json" };

const table: Readonly<Record<400 | 600, Readonly<Record<string, number>>>> = { 400: widths[400], 600: widths[600] };

/** An average letter, for the few that the font itself lacks. */
const fallback = 550;

/** Width of a line of the charts' font in pixels. Kerning is left out: it moves a line by well under one percent. */
export function textWidth(text: string, fontSize: number, weight: 400 | 600 = 400): number {
  let thousandths = 0;
  for (const letter of text) thousandths += table[weight][letter] ?? fallback;
  return (thousandths * fontSize) / 1000;
}

/** Breaks a text into lines no wider than `maxWidth` by a measure of lines; a single longer word keeps a line of its own. */
export function wrapWith(text: string, maxWidth: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same in the charts' font. */
export const wrapText = (text: string, maxWidth: number, fontSize: number, weight: 400 | 600 = 400): string[] =>
  wrapWith(text, maxWidth, (line) => textWidth(line, fontSize, weight));
