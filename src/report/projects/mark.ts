import type { ProjectDot } from "./projects.ts";
import { tenths } from "../../kit/table/rounding.ts";
import { quad } from "../../kit/drawing/quad.ts";
import { svgElement } from "../../kit/drawing/svg.ts";
import { textWidth, wrapText } from "../../kit/drawing/text-width.ts";
import { typeScale } from "../../kit/drawing/type-scale.ts";

/**
 * A project as a mark. Area is capital in dollars; what has no capital in dollars is a diamond of one fixed size.
 * How far it has come is told by how full the mark is: hollow, half, ringed, full; broken outlines are not in force.
 */
export interface MarkedProject extends Pick<ProjectDot, "short" | "investor" | "status" | "capital" | "currency"> {
  /** Null for the sample marks of a key, which stand for no project. */
  readonly id: string | null;
}

export interface PlacedProject {
  readonly dot: MarkedProject;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface LabelLines {
  readonly names: readonly string[];
  readonly amount: readonly string[];
  /** Upper edge of the first line, relative to the centre. */
  readonly top: number;
}

const { inset } = typeScale;
/** Half the diagonal of a diamond: a mark that claims no size. */
export const diamondRadius = 6;

/** Radius of a project when one million dollars has the radius `unit`. */
export const radiusOf = ({ capital, currency }: MarkedProject, unit: number): number =>
  capital !== null && currency === "million-usd" ? unit * Math.sqrt(capital) : diamondRadius;

const isDiamond = ({ currency }: MarkedProject): boolean => currency !== "million-usd";

/** Radius of the core of a project on trial: the ring around it stays visible on the smallest mark. */
const coreOf = (r: number): number => Math.max(1.2, r - Math.max(3.2, r * 0.2));

const diamond = (x: number, y: number, r: number): string => quad([x, y - r], [x + r, y], [x, y + r], [x - r, y]);
const lowerDiamond = (x: number, y: number, r: number): string =>
  `M${tenths(x - r)} ${tenths(y)}L${tenths(x + r)} ${tenths(y)}L${tenths(x)} ${tenths(y + r)}Z`;
const lowerHalf = (x: number, y: number, r: number): string =>
  `M${tenths(x - r)} ${tenths(y)}A${tenths(r)} ${tenths(r)} 0 0 0 ${tenths(x + r)} ${tenths(y)}Z`;

/** The inner part: half of a plant being built, the core of one on trial, the stroke through one that ended. */
function innerPart(document: Document, { dot, x, y, r }: PlacedProject): SVGElement[] {
  const attributes = { class: "part", "data-key": dot.id === null ? undefined : `${dot.id}:part` };
  if (dot.status === "building")
    return [svgElement(document, "path", { d: isDiamond(dot) ? lowerDiamond(x, y, r) : lowerHalf(x, y, r), ...attributes })];
  if (dot.status !== "trial") return [];
  const core = coreOf(r);
  return isDiamond(dot)
    ? [svgElement(document, "path", { d: diamond(x, y, core), ...attributes })]
    : [svgElement(document, "circle", { cx: x, cy: y, r: core, ...attributes })];
}

/** @param standing "quiet" for one that steps back behind those a scene speaks of */
export function projectMark(document: Document, placed: PlacedProject, standing?: "quiet"): SVGElement {
  const { dot, x, y, r } = placed;
  const outline = isDiamond(dot)
    ? svgElement(document, "path", { d: diamond(x, y, r), class: "outline", "data-key": dot.id ?? undefined })
    : svgElement(document, "circle", { cx: x, cy: y, r: Math.max(r - 0.8, 0.8), class: "outline", "data-key": dot.id ?? undefined });
  const classes = ["project", dot.status, ...(standing === undefined ? [] : [standing])].join(" ");
  return svgElement(document, "g", { class: classes }, [outline, ...innerPart(document, placed)]);
}

/** Around a project that a scene speaks of: it stays inside the air that packed marks keep. */
export function focusRing(document: Document, { dot, x, y, r }: PlacedProject): SVGElement {
  const around = r + 1.2;
  const attributes = { class: "focus-ring", "data-key": dot.id === null ? undefined : `${dot.id}:focus` };
  return isDiamond(dot)
    ? svgElement(document, "path", { d: diamond(x, y, around + 0.6), ...attributes })
    : svgElement(document, "circle", { cx: x, cy: y, r: around, ...attributes });
}

/** Whether lines stacked downwards from `top` (relative to the centre) stay inside a circle. */
const fitsInside = (lines: readonly string[], r: number, top: number): boolean =>
  lines.every((line, index) => {
    const reach = Math.max(Math.abs(top + index * inset.line), Math.abs(top + (index + 1) * inset.line)) - 2;
    return Math.hypot(textWidth(line, inset.size, 600) / 2, reach) <= r - 4;
  });

/** Name and amount, else the name alone: whichever fits. A half-filled mark changes colour in its middle, so its name stays above. */
function labelLines({ dot }: PlacedProject, room: number, amount: string): LabelLines | undefined {
  const wrapped = wrapText(dot.short, room * 1.3, inset.size, 600);
  // "Jinko / 1" reads worse than no name.
  const names = wrapped.every((line) => line.length > 2) ? [[dot.short], wrapped] : [[dot.short]];
  const options = [
    ...names.map((lines): LabelLines => ({ names: lines, amount: [amount], top: -lines.length * inset.line })),
    ...names.map((lines): LabelLines => ({
      names: lines,
      amount: [],
      top: dot.status === "building" ? -lines.length * inset.line : (-lines.length * inset.line) / 2,
    })),
  ];
  return options.find((option) => fitsInside([...option.names, ...option.amount], room, option.top));
}

/**
 * The words inside a mark, where they fit; nothing where they do not.
 *
 * @param standing as the mark's: stepped back, its colour is paler, and dark words are told from it in both themes
 */
export function innerLabel(document: Document, placed: PlacedProject, amount: string, standing?: "quiet"): SVGElement[] {
  const { dot, x, y, r } = placed;
  const lines = isDiamond(dot) ? undefined : labelLines(placed, dot.status === "trial" ? coreOf(r) : r, amount);
  if (lines === undefined) return [];
  const onFill = standing === "quiet" ? "on-quiet-fill" : "on-fill";
  const solid = dot.status === "operating" || dot.status === "trial";
  const text = (content: string, index: number, className: string) =>
    svgElement(
      document,
      "text",
      { x, y: y + lines.top + index * inset.line + 10.5, "text-anchor": "middle", class: `small ${className}` },
      [content],
    );
  return [
    ...lines.names.map((line, index) => text(line, index, solid ? `strong ${onFill}` : "strong")),
    ...lines.amount.map((line) => text(line, lines.names.length, solid || dot.status === "building" ? onFill : "off-fill")),
  ];
}
