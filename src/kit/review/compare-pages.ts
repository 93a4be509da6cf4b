import { parseHTML } from "linkedom";
import { coloursIn } from "./colours.ts";

/** What one page says and the other does not, in the order of the pages. */
export interface PageDifference {
  /** Lines of text, labels, descriptions and named colours. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
  /** Charts that are drawn otherwise: "chart-growth, picture 3". */
  readonly stills: readonly string[];
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Pieces of text below a node, one for each text node; what stands in pictures, scripts and styles is not the page's own text. */
function linesIn(node: Node): string[] {
  if (node.nodeType === 3) return [tidy(node.nodeValue ?? "")];
  return ["script", "style", "svg"].includes(node.nodeName.toLowerCase()) ? [] : [...node.childNodes].flatMap(linesIn);
}

/** Words that a page says without showing them: to screen readers and to other programs. */
const spokenIn = (document: Document): string[] =>
  ["alt", "aria-label", "title", "content"].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)]
      // A page's policy names its styles by their bytes: it is told to no reader.
      .filter((element) => !element.closest("svg") && !element.hasAttribute("http-equiv"))
      .map((element) => tidy(element.getAttribute(name) ?? "")),
  );

function read(html: string): { lines: string[]; stills: Map<string, string> } {
  const { document } = parseHTML(html);
  const charts = [...document.querySelectorAll("svg.chart")];
  const named = charts.map((svg, index) => [`${[...svg.classList].slice(1).join(" ")}, picture ${index + 1}`, svg.outerHTML] as const);
  const colours = [...document.querySelectorAll("style")].flatMap(({ textContent }) => coloursIn(textContent));
  return { lines: [...linesIn(document.documentElement), ...spokenIn(document), ...colours].filter(Boolean), stills: new Map(named) };
}

/** Lines of one file beyond those of another, where a line may stand several times. */
export function beyond(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** What differs between two states of a page, as a reader of text and pictures finds it. */
export function pageDifference(before: string, after: string): PageDifference {
  const [was, is] = [read(before), read(after)];
  return {
    gone: beyond(was.lines, is.lines),
    come: beyond(is.lines, was.lines),
    stills: [...new Set([...was.stills.keys(), ...is.stills.keys()])].filter((name) => was.stills.get(name) !== is.stills.get(name)),
  };
}
