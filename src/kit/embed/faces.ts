import postcss from "postcss";
import { cutFont } from "../fonts/cut-font.ts";

const faces = [
  { weight: 400, file: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf" },
  { weight: 600, file: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf" },
] as const;

/** What the stylesheet sets in bold. */
function boldSelectors(style: string): string[] {
  const selectors: string[] = [];
  postcss.parse(style).walkRules((rule) => {
    rule.walkDecls(/^font(-weight)?$/, ({ value }) => {
      if (/^600\b/.test(value)) selectors.push(...rule.selectors);
    });
  });
  return selectors;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The text of a node but for what stands in the elements that are left out. */
const textWithout = (node: Node, left: ReadonlySet<Node>): string =>
  left.has(node) ? "" : isElement(node) ? [...node.childNodes].map((child) => textWithout(child, left)).join("") : (node.nodeValue ?? "");

/** Every letter that a page sets in the charts' font, apart for its two weights. Its table stands in the reader's own font. */
export function lettersOf(document: Document, style: string): Record<400 | 600, string> {
  const bold = new Set<Element>(boldSelectors(style).flatMap((selector) => [...document.querySelectorAll(selector)]));
  const own = [...document.querySelectorAll("main > *:not(footer), footer > *:not(details), summary, .stepper")];
  return {
    400: own.map((element) => textWithout(element, bold)).join(""),
    600: [...bold].map(({ textContent }) => textContent).join(""),
  };
}

/** Faces of the charts' font inside the stylesheet, each with the letters that the page sets in it and no other. */
export async function fontFaces(letters: Readonly<Record<400 | 600, string>>): Promise<string> {
  const texts = await Promise.all(
    faces.map(async ({ weight, file }) => {
      const font = (await cutFont(file, letters[weight], { plain: true })).toString("base64");
      return `@font-face{font-family:"Source Sans 3";font-weight:${weight};src:url(data:font/woff2;base64,${font})format("woff2")}`;
    }),
  );
  return texts.join("");
}
