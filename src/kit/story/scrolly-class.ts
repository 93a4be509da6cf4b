import type { Still } from "../figure/figure.ts";

/** A phone's picture is shrunk to fit the screen it sticks to, but its smallest lettering (12 px) not below ten. */
const leastScale = 10 / 12;
/** What a phone's screen loses to its bars, to our header and to the picture's edges. CSS pixels. */
const lost = 224;
/** Heights of phones' screens for which src/styles/motion.css has a rule. */
const screens = [650, 700, 750, 800, 840, 900, 950] as const;

/** Width and height of a drawing, in its own pixels. */
function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error("A still without a viewBox");
  return { width: Number(width), height: Number(height) };
}

/** Height of a drawing by its width. */
export function ratioOf(svg: string): number {
  const { width, height } = sizeOf(svg);
  return height / width;
}

/**
 * How a passage moves: "scrolly" where its picture sticks while the text passes, with "tall-…" for the lowest screen that has
 * room for it, or "scrolly-wide" where no phone has; undefined where there is nothing to move between.
 */
export function scrollyClass(stills: readonly Pick<Still, "narrow">[]): string | undefined {
  if (stills.length < 2) return undefined;
  const needed = Math.max(...stills.map(({ narrow }) => sizeOf(narrow).height)) * leastScale + lost;
  if (needed <= 600) return "scrolly";
  const screen = screens.find((height) => needed <= height);
  return screen === undefined ? "scrolly scrolly-wide" : `scrolly tall-${screen}`;
}
