import type { SceneTransition } from "../../scrolly/scene-transition.ts";

/** Properties of a mark that a stylesheet could set, and a browser moves. Paths of other commands and unknown paints jump, as browsers have it. */
const animated = [
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
function styleOf(mark: Element): Record<string, string> {
  const style = getComputedStyle(mark);
  return Object.fromEntries(animated.map((name) => [name, style[name]]));
}

function moveMarks(figure: Element, from: Element, to: Element): void {
  const [old, picture] = [pictureOf(from), pictureOf(to)];
  if (old === undefined || picture === undefined) return;
  const before = new Map([...marksOf(old)].map(([key, mark]) => [key, { mark, start: styleOf(mark) }]));
  endAnimations(figure);
  const marks = [...marksOf(picture)].map(([key, mark]) => ({ mark, known: before.get(key), end: styleOf(mark) }));
  marks.forEach(({ mark, known, end }, index) => {
    const timing = { duration, easing, delay: (spread * index) / marks.length, fill: "backwards" as const };
    const changed = known && animated.filter((name) => known.start[name] !== end[name]);
    const changes = changed ? changed.map((name) => [name, [known.start[name], end[name]]]) : [["opacity", ["0", end["opacity"]]]];
    if (changes.length > 0) mark.animate(Object.fromEntries(changes), timing);
    known?.mark.animate({ visibility: ["hidden", "hidden"] }, duration);
  });
  for (const text of picture.querySelectorAll("text")) text.animate({ opacity: [0, 1] }, duration);
  old.animate({ opacity: [1, 0], visibility: ["visible", "visible"] }, spread);
}

/** Ends every move of a figure: its pictures are then as they were drawn. */
function endAnimations(figure: Element): void {
  for (const animation of figure.getAnimations({ subtree: true })) animation.cancel();
}

/**
 * Lets the browser move the marks of a figure's stills. It works out what lies between by itself, so this is a tenth of the story's
 * motion in bytes. A move that is cut short goes on from where the reader saw it.
 */
export const elementTransition = (figure: Element): SceneTransition => ({
  start: (from, to) => moveMarks(figure, from, to),
  finish: () => endAnimations(figure),
});
