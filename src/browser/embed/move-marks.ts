/** Properties of a mark that a stylesheet could set, and a browser moves. Paths of other commands and unknown paints jump, as browsers have it. */
const moving = [
  "cx",
  "cy",
  "r",
  "x",
  "y",
  "width",
  "height",
  "rx",
  "d",
  "transform",
  "fill",
  "fillOpacity",
  "stroke",
  "strokeOpacity",
  "opacity",
] as const;

/** One mark takes this long; the last sets out `spread` later, so that a crowd is seen to move and not to jump. Milliseconds. */
const duration = 700;
const spread = 350;
const easing = "cubic-bezier(0.65, 0, 0.35, 1)";

/** The one of a still's two layouts that is shown, seen or not. */
const pictureOf = (still: Element): SVGSVGElement | undefined =>
  [...still.querySelectorAll<SVGSVGElement>("svg.chart")].find((svg) => svg.getClientRects().length > 0);

const marksOf = (picture: Element): Map<string, SVGElement> =>
  new Map([...picture.querySelectorAll<SVGElement>("[data-key]")].map((mark) => [mark.dataset["key"] ?? "", mark]));

/** Values and not the live style: it would tell where a mark is going and not where it was. */
function standing(mark: Element): Record<string, string> {
  const style = getComputedStyle(mark);
  return Object.fromEntries(moving.map((name) => [name, style[name]]));
}

/**
 * Moves marks that two stills of a figure share from the one to the other; what only one has fades. The browser itself works out
 * the ways between, so this is a tenth of the story's motion in bytes. A move that is cut short goes on from where the reader saw it.
 */
export function moveMarks(figure: Element, from: Element, to: Element): void {
  const [old, picture] = [pictureOf(from), pictureOf(to)];
  if (old === undefined || picture === undefined) return;
  const before = new Map([...marksOf(old)].map(([key, mark]) => [key, { mark, start: standing(mark) }]));
  endMoves(figure);
  const marks = [...marksOf(picture)].map(([key, mark]) => ({ mark, known: before.get(key), end: standing(mark) }));
  marks.forEach(({ mark, known, end }, index) => {
    const timing = { duration, easing, delay: (spread * index) / marks.length, fill: "backwards" as const };
    const changed = known && moving.filter((name) => known.start[name] !== end[name]);
    const ways = changed ? changed.map((name) => [name, [known.start[name], end[name]]]) : [["opacity", ["0", end["opacity"]]]];
    if (ways.length > 0) mark.animate(Object.fromEntries(ways), timing);
    known?.mark.animate({ visibility: ["hidden", "hidden"] }, duration);
  });
  for (const text of picture.querySelectorAll("text")) text.animate({ opacity: [0, 1] }, duration);
  old.animate({ opacity: [1, 0], visibility: ["visible", "visible"] }, spread);
}

/** Ends every move of a figure: its pictures are then as they were drawn. */
export function endMoves(figure: Element): void {
  for (const animation of figure.getAnimations({ subtree: true })) animation.cancel();
}
