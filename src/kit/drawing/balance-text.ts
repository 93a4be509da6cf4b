import { wrapText } from "./text-width.ts";

/** Breaks a text as evenly as its number of lines allows, so that no last word is left alone. */
export function balanceText(text: string, maxWidth: number, fontSize: number, weight: 400 | 600 = 400): string[] {
  const { length } = wrapText(text, maxWidth, fontSize, weight);
  let width = maxWidth;
  while (length > 1 && width > maxWidth / 2 && wrapText(text, width - 4, fontSize, weight).length === length) width -= 4;
  return wrapText(text, width, fontSize, weight);
}
