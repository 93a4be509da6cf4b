import { easeCubicInOut } from "d3-ease";
import { timer } from "d3-timer";
import { marksOf, type MarkState, statesOf } from "./marks.ts";
import { tweensBetween } from "./tween.ts";

/** One mark takes this long; the last sets out `spread` later, so that a crowd is seen to move and not to jump. Milliseconds. */
const duration = 700;
const spread = 350;

interface Move {
  readonly mark: SVGElement;
  readonly set: (moment: number) => void;
  readonly restore: () => void;
}

const opacityMove = (mark: SVGElement, from: number, to: number, restore: () => void): Move => ({
  mark,
  set: (moment) => mark.style.setProperty("opacity", String(from + (to - from) * moment)),
  restore,
});

/** A mark that both pictures have goes from its old place to its new; one that is new appears. */
function moveOf(mark: SVGElement, before: MarkState | undefined, after: MarkState): Move | undefined {
  const restore = (): void => {
    for (const [name, value] of after.place) mark.setAttribute(name, value);
    mark.removeAttribute("style");
  };
  if (before === undefined) return opacityMove(mark, 0, 1, restore);
  const tweens = tweensBetween(before, after);
  return tweens.length === 0 ? undefined : { mark, restore, set: (moment) => tweens.forEach((tween) => tween(mark, moment)) };
}

/** Marks that the new picture lacks leave as ghosts: they fade where they stood and are then gone. */
function leavingMoves(old: Element, svg: Element, kept: ReadonlyMap<string, unknown>): Move[] {
  return [...marksOf(old)].flatMap(([key, mark]) => {
    if (kept.has(key)) return [];
    const ghost = mark.cloneNode(true) as SVGElement;
    delete ghost.dataset["key"];
    svg.append(ghost);
    return [opacityMove(ghost, 1, 0, () => ghost.remove())];
  });
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
    ...leavingMoves(old, svg, after),
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
