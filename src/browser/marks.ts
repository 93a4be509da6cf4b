/** Attributes that place a mark. Everything else about it is its class, and the stylesheet's affair. */
const placing = new Set(["cx", "cy", "r", "x", "y", "x1", "y1", "x2", "y2", "width", "height", "rx", "transform", "d", "points"]);

/** How a mark stands in a picture: its place, its paint and how much of it is seen. */
export interface MarkState {
  readonly place: ReadonlyMap<string, string>;
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
}

/** The marks of a picture by key. A key stands for one thing (a dot, a project, a date) in every scene. */
export const marksOf = (svg: Element): Map<string, SVGElement> =>
  new Map([...svg.querySelectorAll<SVGElement>("[data-key]")].map((mark) => [mark.dataset["key"] ?? "", mark]));

function placeOf(mark: SVGElement): Map<string, string> {
  const place = new Map<string, string>();
  for (const { name, value } of mark.attributes) if (placing.has(name)) place.set(name, value);
  return place;
}

/** What the stylesheet goes by: the mark's own class and those of the groups it stands in. */
function paintName(mark: Element): string {
  const classes = [mark.tagName, mark.getAttribute("class")];
  for (let group = mark.parentElement; group?.tagName === "g"; group = group.parentElement) classes.push(group.getAttribute("class"));
  return classes.join(" < ");
}

/** The state of every mark of a picture. Paint is read once a class: three hundred dots share a dozen, and computed styles are dear. */
export function statesOf(svg: Element): Map<string, MarkState> {
  const paints = new Map<string, Pick<CSSStyleDeclaration, "fill" | "stroke" | "opacity">>();
  return new Map(
    [...marksOf(svg)].map(([key, mark]) => {
      const name = paintName(mark);
      // A mark caught in mid-move carries its own paint.
      const shared = mark.style.length === 0 ? paints.get(name) : undefined;
      const { fill, stroke, opacity } = shared ?? getComputedStyle(mark);
      if (mark.style.length === 0) paints.set(name, { fill, stroke, opacity });
      return [key, { place: placeOf(mark), fill, stroke, opacity: Number(opacity) }];
    }),
  );
}
