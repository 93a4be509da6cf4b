import { cutFont } from "./cut-font.ts";

const file = "@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf";

/** Where a page wants the face of its headings; Page.astro prints it in the head. */
export const displayFontMark = "/* display font */";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: "\u00a0" };

/** The words of all headings of a page, without markup. */
export const headingText = (html: string): string =>
  [...html.matchAll(/<(h[1-4])\b[^>]*>(.*?)<\/\1>/gs)]
    .map(([, , inner = ""]) => inner.replaceAll(/<[^>]*>/g, "").replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole))
    .join(" ");

/**
 * Puts the face of the headings into the page that needs it, cut to their letters: some eight kilobytes that are there at the first
 * paint, on the slowest line too. As a file of its own it would come after the text, which then moves or never wears it.
 */
export async function withDisplayFont(html: string): Promise<string> {
  if (!html.includes(displayFontMark)) return html;
  const font = (await cutFont(file, headingText(html))).toString("base64");
  const face = `@font-face{font-family:"Bricolage Grotesque";src:url(data:font/woff2;base64,${font}) format("woff2");font-weight:700}`;
  return html.replace(displayFontMark, face);
}
