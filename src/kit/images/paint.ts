import { colourOf, withoutVariables } from "./colours.ts";
import type { Rule } from "./stylesheet.ts";

/** Properties that are colours, and the attribute that says how much of the colour covers what lies below. */
const colours: Readonly<Record<string, string>> = { fill: "fill-opacity", stroke: "stroke-opacity" };

/** Properties that SVG knows as attributes too. */
const attributes = new Set([
  "fill-opacity",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "opacity",
  "paint-order",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
  "visibility",
]);

/** Properties that mean nothing in a picture that nobody touches, or that its font has by nature (tabular figures). */
const needless = new Set([
  "color",
  "cursor",
  "display",
  "font-variant-numeric",
  "height",
  "overflow",
  "pointer-events",
  "transform-box",
  "transform-origin",
  "transition",
  "width",
]);

/** How a stylesheet's property is to be treated; undefined where nobody has decided. */
export const treatmentOf = (property: string): "paint" | "needless" | undefined => {
  if (property in colours || property === "font" || attributes.has(property)) return "paint";
  return needless.has(property) ? "needless" : undefined;
};

/** The paint of one theme. */
export interface Palette {
  readonly rules: readonly Rule[];
  readonly tokens: ReadonlyMap<string, string>;
}

type Paint = Map<string, string>;

/** Colours that a drawing names by token or as the text's own; a stylesheet's rule outweighs them. */
function ownColours(element: Element, tokens: Palette["tokens"]): Paint {
  const paint: Paint = new Map();
  for (const property of Object.keys(colours)) {
    const value = element.getAttribute(property);
    if (value !== null && /var\(|currentcolor/i.test(value)) add(paint, property, value, tokens);
  }
  return paint;
}

const short = (value: string): string => value.replace(/(?<=\d)px\b/g, "");

function addFont(paint: Paint, value: string): void {
  const [, weight, size, family] = /^(\d+) ([\d.]+)px\/[\d.]+\s*(.+)$/.exec(value) ?? [];
  if (weight === undefined || size === undefined || family === undefined) throw new Error(`A picture cannot read this font: ${value}`);
  // The first name is the font that the picture brings with it: no other stands in for it.
  paint
    .set("font-weight", weight)
    .set("font-size", size)
    .set("font-family", family.split(",")[0]?.replaceAll(/["']/g, "") ?? "");
}

function add(paint: Paint, property: string, written: string, tokens: Palette["tokens"]): void {
  if (property === "font") addFont(paint, withoutVariables(written, tokens));
  else if (property in colours && written !== "none") {
    const { hex, opacity } = colourOf(written, tokens, "var(--color-text)");
    paint.set(property, hex);
    if (opacity < 1) paint.set(colours[property] ?? "", String(opacity));
  } else if (treatmentOf(property) === "paint") paint.set(property, short(withoutVariables(written, tokens)));
}

/**
 * Writes what the stylesheets say of each element of a drawing into the element's own attributes, so that it looks the same in
 * a program that knows no stylesheet, and takes off the classes and keys that only a page needs. Changes the drawing.
 *
 * @param root the drawing, standing in a document
 */
export function paint(root: Element, { rules, tokens }: Palette): void {
  const paints = new Map([root, ...root.querySelectorAll("*")].map((element) => [element, ownColours(element, tokens)]));
  const scope = root.parentElement ?? root;
  for (const { selector, declarations } of rules)
    for (const element of scope.querySelectorAll(selector)) {
      const own = paints.get(element);
      if (own) for (const [property, value] of declarations) add(own, property, value, tokens);
    }
  for (const [element, own] of paints) {
    for (const [name, value] of own) element.setAttribute(name, value);
    for (const { name } of [...element.attributes]) if (name === "class" || name.startsWith("data-")) element.removeAttribute(name);
  }
}
