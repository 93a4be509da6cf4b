import type { Still } from "./figure.ts";

/** Taller than this for its width, a phone's picture would not fit the screen it has to stick to. */
const tallest = 1.75;

/** Height of a drawing by its width. */
export const ratioOf = (svg: string): number => {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error("A still without a viewBox");
  return Number(height) / Number(width);
};

/**
 * How a passage moves: "scrolly" where its picture sticks while the text passes, "scrolly scrolly-wide" where only a wide
 * screen has room for that, undefined where there is nothing to move between.
 */
export function scrollyClass(stills: readonly Pick<Still, "narrow">[]): string | undefined {
  if (stills.length < 2) return undefined;
  return stills.every(({ narrow }) => ratioOf(narrow) <= tallest) ? "scrolly" : "scrolly scrolly-wide";
}
