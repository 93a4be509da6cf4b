import postcss, { type Rule } from "postcss";
import type { GroundStyle } from "./still-ground.ts";

/** One colour of a still: on a bright screen, and on a dark one. */
type Colour = readonly [light: string, dark: string];

interface StillStyle {
  /** Rules that the drawing can match; a colour that depends on the theme is `var(--c0)` and so on. */
  readonly rules: string;
  readonly colours: readonly Colour[];
}

const namesIn = (svg: string): ReadonlySet<string> =>
  new Set([...svg.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));

/** Whether every class that a selector names is in the drawing. */
const canMatch = (selector: string, names: ReadonlySet<string>): boolean =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].every(([, name = ""]) => names.has(name));

/** Number of a colour among those of a still. */
function indexOf(colours: Colour[], [light, dark]: Colour): number {
  const known = colours.findIndex((colour) => colour[0] === light && colour[1] === dark);
  return known === -1 ? colours.push([light, dark]) - 1 : known;
}

/** The two themes' rules are the same but for their colours, so they are read side by side. */
function stillStyle(svg: string, { light, dark }: GroundStyle): StillStyle {
  const names = namesIn(svg);
  const colours: Colour[] = [];
  const sheet = postcss.parse(light);
  const others: Rule[] = [];
  postcss.parse(dark).walkRules((rule) => void others.push(rule));
  sheet.walkRules((rule) => {
    const other = others.shift();
    const selectors = rule.selectors.filter((selector) => canMatch(selector, names));
    if (selectors.length === 0) return void rule.remove();
    rule.selectors = selectors;
    rule.each((node, index) => {
      const twin = other?.nodes[index];
      if (node.type !== "decl" || twin?.type !== "decl" || node.value === twin.value) return;
      node.value = `var(--c${indexOf(colours, [node.value, twin.value])})`;
    });
  });
  return { rules: sheet.toString(), colours };
}

const declared = (selector: string, colours: readonly Colour[], theme: 0 | 1): string =>
  `${selector}{${colours.map((colour, index) => `--c${index}:${colour[theme]}`).join(";")}}`;

/** Name of a still's fragment that is dark: an address that ends in it shows the dark theme. */
export const darkFragment = "dark";

/**
 * Inside an image only some browsers know the reader's theme, so the page says it as well, by the fragment. Chromium keeps the fragment on
 * paper, where it does know that all is bright; WebKit, which never knows, is told by a property of its own.
 */
function themeStyle(colours: readonly Colour[]): string {
  if (colours.length === 0) return "";
  const bright = `@supports not (-webkit-hyphens:none){@media (prefers-color-scheme:light){${declared("svg:target", colours, 0)}}}`;
  const dark = `@media (prefers-color-scheme:dark){${declared("svg", colours, 1)}}`;
  return `<style>${declared("svg", colours, 0)}${dark}${declared("svg:target", colours, 1)}${bright}</style>`;
}

const tight = (css: string): string => css.replaceAll(/\s+/g, " ").replaceAll(/ ?([{};:,]) ?/g, "$1");

/**
 * A still as a file of its own for an `<img>`, with the colours of both themes. Lettering is text: a browser that
 * has no such font sets it in another. See `withPaths`.
 *
 * @param svg as it stands in a page
 */
export function stillSvg(svg: string, style: GroundStyle): string {
  const { rules, colours } = stillStyle(svg, style);
  const open = svg.slice(0, svg.indexOf(">"));
  const size = ["viewBox", "width", "height", "class"].map((name) => new RegExp(` ${name}="[^"]*"`).exec(open)?.[0] ?? "").join("");
  // What the page says of a picture stands in its `alt`; what it does with marks needs the page.
  const inner = svg.slice(svg.indexOf(">") + 1).replaceAll(/ (data-[a-z-]+|aria-[a-z-]+|role)="[^"]*"/g, "");
  const root = `<svg id="${darkFragment}" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${size}>`;
  return `${root}${themeStyle(colours)}<style>${tight(rules).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</style>${inner}`;
}
