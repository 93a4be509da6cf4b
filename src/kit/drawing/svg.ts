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
  /** Whether its ground runs on beyond its edges: it then stands in a corner of its box, so that most of that is on the other sides. */
  readonly bleed?: boolean | undefined;
}

/** The root of a chart: one picture with one label for a screen reader, scaled by its box. */
export function svgRoot({ document, width, height, name, label, bleed = false }: RootOptions, children: readonly Node[]): SVGSVGElement {
  return svgElement(
    document,
    "svg",
    {
      xmlns: namespace,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      width,
      height,
      preserveAspectRatio: bleed ? "xMaxYMax" : undefined,
      "data-bleeds": bleed ? "" : undefined,
      class: `chart chart-${name}`,
      role: "img",
      "aria-label": label,
    },
    children,
  ) as SVGSVGElement;
}

const written = ["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height"];

/** The same element with its numbers short. */
export function shorten(element: Element): Element {
  for (const name of written) {
    const value = element.getAttribute(name);
    if (value !== null)
      element.setAttribute(
        name,
        value.replace(/-?\d+\.\d{2,}/g, (digits) => short(Number(digits))),
      );
  }
  return element;
}
