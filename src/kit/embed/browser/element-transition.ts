import type { SceneTransition } from "../../scrolly/scene-transition.ts";

/** Properties of a mark that stylesheets can set, and browsers animate. What they cannot interpolate (a path of other commands, `none` as paint) jumps. */
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
  "fill",
  "fillOpacity",
  "stroke",
  "strokeOpacity",
  "opacity",
] as const;

/** One mark moves this long; the last starts `stagger` later, so that a crowd is seen to move and not to jump. Milliseconds. */
const duration = 700;
const stagger = 350;
const easing = "cubic-bezier(.65,0,.35,1)";

type Style = Readonly<Record<string, string>>;
type StyledMark = readonly [mark: SVGElement, style: Style];

/** The one of a still's two layouts that its container query shows. */
const chartIn = (still: Element): SVGSVGElement | undefined =>
  [...still.querySelectorAll<SVGSVGElement>("svg.chart")].find((svg) => svg.getClientRects()[0]);

/** Values of this moment: the style object of the browser would change with the mark. */
function styleOf(mark: Element): Style {
  const style = getComputedStyle(mark);
  return Object.fromEntries(animated.map((name) => [name, style[name]]));
}

const marksByKey = (chart: Element): ReadonlyMap<string | undefined, StyledMark> =>
  new Map([...chart.querySelectorAll<SVGElement>("[data-key]")].map((mark) => [mark.dataset["key"], [mark, styleOf(mark)]]));

/** Enter: a mark of the new scene alone fades in where it belongs. */
const enter = (style: Style): PropertyIndexedKeyframes => ({ opacity: ["0", style["opacity"] ?? ""] });

/** Update: a mark of both scenes moves from where it was seen to where it belongs. */
const update = (old: Style, style: Style): PropertyIndexedKeyframes =>
  Object.fromEntries(animated.filter((name) => old[name] !== style[name]).map((name) => [name, [old[name] ?? "", style[name] ?? ""]]));

function endAnimations(figure: Element): void {
  for (const animation of figure.getAnimations({ subtree: true })) animation.cancel();
}

function animateMarks(figure: Element, from: Element, to: Element): void {
  const [oldChart, chart] = [chartIn(from), chartIn(to)];
  if (!oldChart || !chart) return;
  // Before an earlier transition is ended: what it moves is read where the reader saw it.
  const oldMarks = marksByKey(oldChart);
  endAnimations(figure);
  const marks = marksByKey(chart);
  let index = 0;
  for (const [key, [mark, style]] of marks) {
    const [oldMark, oldStyle] = oldMarks.get(key) ?? [];
    const delay = (stagger * index++) / marks.size;
    mark.animate(oldStyle ? update(oldStyle, style) : enter(style), { duration, easing, delay, fill: "backwards" });
    oldMark?.animate({ visibility: ["hidden", "hidden"] }, duration);
  }
  for (const text of chart.querySelectorAll("text")) text.animate({ opacity: [0, 1] }, duration);
  oldChart.animate({ opacity: [1, 0], visibility: ["visible", "visible"] }, stagger);
}

/**
 * Moves marks as elements, by the Web Animations API: the browser interpolates, so this is a tenth in bytes of the canvas that the
 * story draws on. Enough for one figure at a time; docs/decisions/motion-in-a-worker.md has the measurements.
 */
export const elementTransition = (figure: Element): SceneTransition => ({
  start: (from, to) => animateMarks(figure, from, to),
  finish: () => endAnimations(figure),
});
