import { textToPaths } from "./text-to-paths.ts";

/** Stands for the still's colour of that number while a program that knows no variables sets the text: no colour of ours begins so. */
const standIn = (index: number): string => `#fe00${index.toString(16).padStart(2, "0")}`;

/**
 * A still whose letters are paths: it looks the same in every browser, whatever fonts it has.
 *
 * @param still as `stillSvg` writes it
 */
export function withPaths(still: string): string {
  if (!still.includes("<text")) return still;
  const [, root = "", theme = ""] = /^(<svg[^>]*>)(<style>.*?<\/style>(?=<style>))?/s.exec(still) ?? [];
  const coloured =
    root + still.slice(root.length + theme.length).replaceAll(/var\(--c(\d+)\)/g, (_, index: string) => standIn(Number(index)));
  const drawn = textToPaths(coloured).replaceAll(/#fe00([0-9a-f]{2})/g, (_, index: string) => `var(--c${Number.parseInt(index, 16)})`);
  return `${root.replace(/ class="[^"]*"/, "")}${theme}${drawn}</svg>`;
}
