import { geometryOf, type Mark, type Paint } from "./mark.ts";

function* groupsAround(mark: Element): Generator<Element> {
  for (let group = mark.parentElement; group?.tagName === "g"; group = group.parentElement) yield group;
}

/** Paint as the browser has computed it; the opacities of the groups around the mark are part of its own. */
export function paintOf(mark: Element): Paint {
  const style = getComputedStyle(mark);
  let opacity = Number(style.opacity);
  for (const group of groupsAround(mark)) opacity *= Number(getComputedStyle(group).opacity);
  return {
    fill: style.fill,
    fillOpacity: Number(style.fillOpacity),
    stroke: style.stroke,
    strokeOpacity: Number(style.strokeOpacity),
    opacity,
    width: Number.parseFloat(style.strokeWidth),
    dash: style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(",").map(Number.parseFloat),
    // CSS and the canvas have the same three words for it.
    cap: style.strokeLinecap as CanvasLineCap,
  };
}

/** A mark before it is known where in its still the picture lies. */
export type UnplacedMark = Omit<Mark, "transform">;

/** What the stylesheet selects a mark by: its element, its classes and those of the groups around it. */
function selectorOf(mark: Element, groupNames: Map<Element | null, string>): string {
  const parent = mark.parentElement;
  const groups = groupNames.get(parent) ?? [...groupsAround(mark)].map((group) => group.getAttribute("class")).join(" < ");
  groupNames.set(parent, groups);
  return `${mark.tagName} ${mark.getAttribute("class")} < ${groups}`;
}

/** Marks of a picture by key. A key stands for one thing (a dot, a project, a date) in every scene. */
function readMarks(svg: Element): ReadonlyMap<string, UnplacedMark> {
  // Paint is read once a selector: 300 dots share a dozen, and computed styles are slow to read.
  const paints = new Map<string, Paint>();
  const groupNames = new Map<Element | null, string>();
  // By attributes: `dataset` and `classList` would be two more objects for each of 300 dots.
  const marks = [...svg.querySelectorAll("[data-key]")].map((mark) => {
    const selector = selectorOf(mark, groupNames);
    const paint = paints.get(selector) ?? paintOf(mark);
    paints.set(selector, paint);
    const onBasemap = mark.getAttribute("class")?.split(" ").includes("pinned") ?? false;
    return [mark.getAttribute("data-key") ?? "", { ...geometryOf(mark), paint, drawn: 1, onBasemap }] as const;
  });
  return new Map(marks);
}

export type MarkReader = (svg: Element) => ReadonlyMap<string, UnplacedMark>;

/** Reads each picture once for each colour scheme. */
export function markReader(): MarkReader {
  let known = new WeakMap<Element, ReadonlyMap<string, UnplacedMark>>();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => (known = new WeakMap()));
  return (svg) => {
    const marks = known.get(svg) ?? readMarks(svg);
    known.set(svg, marks);
    return marks;
  };
}
