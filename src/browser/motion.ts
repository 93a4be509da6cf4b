import { easeCubicInOut } from "d3-ease";
import { timer } from "d3-timer";
import { marksOf, type MarkState, statesOf } from "./marks.ts";
import { tweensBetween } from "./tween.ts";

/** One mark takes this long; the last sets out `spread` later, so that a crowd is seen to move and not to jump. Milliseconds. */
const duration = 700;
const spread = 350;

interface Move {
  readonly set: (moment: number) => void;
  readonly restore: () => void;
}

const opacityMove = (mark: SVGElement, from: number, to: number, restore: () => void): Move => ({
  set: (moment) => mark.style.setProperty("opacity", String(from + (to - from) * moment)),
  restore,
});

/** A mark that both pictures have goes from its old place to its new; one that is new appears. */
function moveOf(mark: SVGElement, before: MarkState | undefined, after: MarkState): Move | undefined {
  const restore = (): void => {
    for (const [name, value] of after.place) mark.setAttribute(name, value);
    mark.removeAttribute("style");
  };
  if (before === undefined) return opacityMove(mark, 0, after.opacity, restore);
  const tweens = tweensBetween(before, after);
  return tweens.length === 0 ? undefined : { restore, set: (moment) => tweens.forEach((tween) => tween(mark, moment)) };
}

/** A copy without its key: what leaves is no mark of the new picture. */
function copyOf<Part extends Element>(part: Part, deep: boolean): Part {
  // cloneNode returns the kind of node it was given.
  const copy = part.cloneNode(deep) as Part;
  for (const keyed of [copy, ...copy.querySelectorAll("[data-key]")]) keyed.removeAttribute("data-key");
  return copy;
}

/**
 * Marks that the new picture lacks leave as ghosts: they fade where they were seen and are then gone. Their groups come
 * along, for from them they have paint and place; the whole crowd fades as one, which is one change a frame and not hundreds.
 */
function leavingMove(old: Element, svg: Element, states: ReadonlyMap<string, MarkState>, kept: ReadonlyMap<string, unknown>): Move[] {
  const leaving = [...marksOf(old)].filter(([key]) => !kept.has(key));
  if (leaving.length === 0) return [];
  const crowd = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g");
  crowd.setAttribute("class", "leaving");
  const copies = new Map<Element, Element>();
  const copyOfGroup = (group: Element | null): Element => {
    if (group?.tagName !== "g") return crowd;
    const copy = copies.get(group) ?? copyOf(group, false);
    if (!copies.has(group)) copyOfGroup(group.parentElement).append(copy);
    copies.set(group, copy);
    return copy;
  };
  for (const [key, mark] of leaving) {
    const ghost = copyOf(mark, true);
    for (const [name, value] of states.get(key)?.place ?? []) ghost.setAttribute(name, value);
    copyOfGroup(mark.parentElement).append(ghost);
  }
  svg.append(crowd);
  return [opacityMove(crowd, 1, 0, () => crowd.remove())];
}

/**
 * Moves the marks of `svg` from how they stand in `old` to their own places. Returns a function that ends the move at once
 * and leaves the picture as it was drawn. With `states` given, marks set out from there: a move that is cut short goes on
 * from where the reader saw it.
 */
export function moveMarks(old: Element, svg: Element, states: ReadonlyMap<string, MarkState>): () => void {
  const after = statesOf(svg);
  const moves = [
    ...[...marksOf(svg)].flatMap(([key, mark]) => {
      const state = after.get(key);
      const move = state && moveOf(mark, states.get(key), state);
      return move ? [move] : [];
    }),
    ...leavingMove(old, svg, states, after),
  ];
  const finish = (): void => {
    clock.stop();
    for (const move of moves) move.restore();
    moves.length = 0;
  };
  const step = (elapsed: number): void => {
    moves.forEach(({ set }, index) =>
      set(easeCubicInOut(Math.min(1, Math.max(0, (elapsed - (spread * index) / moves.length) / duration)))),
    );
    if (elapsed >= duration + spread) finish();
  };
  // The first state is set before anything is painted: no flash of the finished picture.
  step(0);
  const clock = timer(step);
  return finish;
}
