/** From a picture's own units to CSS pixels of the box it stands in. */
export interface Frame {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** How a mark is painted, as the stylesheet has it: colours of CSS, opacities from 0 to 1, lengths in the picture's units. */
export interface Paint {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
  readonly opacity: number;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
}

/**
 * A mark as it stands in a picture. A circle is a box with round corners, so that a tile can become one: its numbers are x, y,
 * width, height and corner radius. A path's numbers are those of its data, and `pieces` is what stands between them.
 */
export interface Mark {
  readonly pieces: readonly string[] | undefined;
  readonly numbers: readonly number[];
  readonly paint: Paint;
  readonly frame: Frame;
  /** How much of a path is drawn, from its start: 1 unless it is growing. */
  readonly drawn: number;
  /** It stands on the map and moves with it: its class says `pinned`. */
  readonly onBasemap: boolean;
}

/** The marks of a picture by key. A key stands for one thing (a dot, a project, a date) in every scene. */
export const keyedIn = (svg: Element): SVGElement[] => [...svg.querySelectorAll<SVGElement>("[data-key]")];

const isAllMarks = (element: Element): boolean =>
  element.hasAttribute("data-key") ||
  (element.tagName === "g" && element.firstElementChild !== null && [...element.children].every(isAllMarks));

/** The marks of a picture in as few elements as hold nothing else: to hide a group costs a hundredth of hiding its three hundred dots. */
export const moversIn = (element: Element): Element[] =>
  [...element.children].flatMap((child) => (isAllMarks(child) ? [child] : moversIn(child)));

const numberPattern = /-?\d*\.?\d+(?:e-?\d+)?/g;

export const pathMark = (data: string): Pick<Mark, "pieces" | "numbers"> => ({
  pieces: data.split(numberPattern),
  numbers: (data.match(numberPattern) ?? []).map(Number),
});

function placeOf(element: Element): Pick<Mark, "pieces" | "numbers"> {
  const at = (name: string): number => Number(element.getAttribute(name) ?? 0);
  switch (element.tagName) {
    case "circle": {
      const r = at("r");
      return { pieces: undefined, numbers: [at("cx") - r, at("cy") - r, r * 2, r * 2, r] };
    }
    case "rect":
      return { pieces: undefined, numbers: [at("x"), at("y"), at("width"), at("height"), at("rx")] };
    case "line":
      return pathMark(`M${at("x1")},${at("y1")}L${at("x2")},${at("y2")}`);
    default:
      return pathMark(element.getAttribute("d") ?? "");
  }
}

/** The classes of the groups that something stands in, from the innermost. */
function groupNames(parent: Element | null): string {
  const classes: (string | null)[] = [];
  for (let group = parent; group?.tagName === "g"; group = group.parentElement) classes.push(group.getAttribute("class"));
  return classes.join(" < ");
}

/** Paint as the browser has computed it. */
export function paintOf(mark: Element): Paint {
  const style = getComputedStyle(mark);
  let opacity = Number(style.opacity);
  for (let group = mark.parentElement; group?.tagName === "g"; group = group.parentElement)
    opacity *= Number(getComputedStyle(group).opacity);
  return {
    fill: style.fill,
    fillOpacity: Number(style.fillOpacity),
    stroke: style.stroke,
    strokeOpacity: Number(style.strokeOpacity),
    opacity,
    width: Number.parseFloat(style.strokeWidth),
    dash: style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(",").map(Number.parseFloat),
    // The property takes the same three words as a canvas does.
    cap: style.strokeLinecap as CanvasLineCap,
  };
}

type Unframed = Omit<Mark, "frame">;

/** Reads pictures, each once for each colour scheme. Paint is read once a class: three hundred dots share a dozen, and computed styles are dear. */
export function markReader(): (svg: Element) => ReadonlyMap<string, Unframed> {
  let read = new WeakMap<Element, ReadonlyMap<string, Unframed>>();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => (read = new WeakMap()));
  return (svg) => {
    const known = read.get(svg);
    if (known) return known;
    const paints = new Map<string, Paint>();
    const marks = new Map<string, Unframed>();
    const groups = new Map<Element | null, string>();
    // By attributes, for `dataset` and `classList` are objects to be made for each of three hundred dots.
    for (const mark of keyedIn(svg)) {
      const parent = mark.parentElement;
      const group = groups.get(parent) ?? groupNames(parent);
      groups.set(parent, group);
      const own = mark.getAttribute("class") ?? "";
      // What the stylesheet goes by.
      const name = `${mark.tagName} ${own} < ${group}`;
      const paint = paints.get(name) ?? paintOf(mark);
      paints.set(name, paint);
      const onBasemap = own.split(" ").includes("pinned");
      marks.set(mark.getAttribute("data-key") ?? "", { ...placeOf(mark), paint, drawn: 1, onBasemap });
    }
    read.set(svg, marks);
    return marks;
  };
}
