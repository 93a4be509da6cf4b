import { tenths } from "../table/rounding.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

const namespace = "http://www.w3.org/2000/svg";

/** One decimal is a twentieth of a millimetre on a phone, and 28 % fewer bytes than Plot's own. */
export const short = (value: string | number): string => (typeof value === "number" ? String(tenths(value)) : value);

/** An SVG element with its attributes and children; undefined attributes are left out. */
export function svgElement(
  document: Document,
  name: string,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS(namespace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, short(value));
  element.append(...children);
  return element;
}

interface RootOptions {
  readonly document: Document;
  readonly width: number;
  readonly height: number;
  /** Chart name, the hook for its styles: `.chart-promise-grid`. */
  readonly name: string;
  readonly label: string;
}

/** The root of a chart: one picture with one label for a screen reader, scaled by its box. */
export function svgRoot({ document, width, height, name, label }: RootOptions, children: readonly Node[]): SVGSVGElement {
  return svgElement(
    document,
    "svg",
    {
      xmlns: namespace,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      width,
      height,
      class: `chart chart-${name}`,
      role: "img",
      "aria-label": label,
    },
    children,
  ) as SVGSVGElement;
}

/**
 * Plot's picture made ours: no inline style, no group labels without a role, our class, role, label, and short numbers.
 * Line heights in em stay exact; the root keeps its text-anchor, for Plot leaves it out where words are centred.
 */
export function adoptPlot(plot: Element, name: string, label: string): SVGSVGElement {
  if (plot.tagName.toLowerCase() !== "svg") throw new Error(`Plot returned no svg: ${plot.tagName}`);
  for (const style of plot.querySelectorAll("style")) style.remove();
  for (const element of plot.querySelectorAll("[aria-label],[aria-description],[aria-hidden]"))
    for (const attribute of ["aria-label", "aria-description", "aria-hidden"]) element.removeAttribute(attribute);
  for (const element of [plot, ...plot.querySelectorAll("*")]) {
    for (const attribute of ["d", "transform", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height", "points"]) {
      const value = element.getAttribute(attribute);
      if (value !== null)
        element.setAttribute(
          attribute,
          value.replace(/-?\d+\.\d{2,}(?!\d*em)/g, (digits) => short(Number(digits))),
        );
    }
  }
  for (const attribute of ["font-family", "font-size"]) plot.removeAttribute(attribute);
  plot.setAttribute("xmlns", namespace);
  plot.setAttribute("class", `chart chart-${name}`);
  plot.setAttribute("role", "img");
  plot.setAttribute("aria-label", label);
  return plot as SVGSVGElement;
}
