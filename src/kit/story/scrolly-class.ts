import type { Still } from "../figure/figure.ts";

/** A phone's picture is shrunk to fit the stage, but its smallest lettering (12 px) not below ten. */
const leastScale = 10 / 12;
/** The part of a phone's screen that is the stage, as src/styles/motion.css has it. */
const stagePart = 0.62;
/** What of it our header, the figure's head and the picture's edges take. CSS pixels. */
const taken = 134;
/** A wide picture higher than this part of its width is a list: shrunk to a desk's stage it could not be read. */
const tallest = 1.25;
/** The lowest screen of a phone that is thought of, and the heights for which src/styles/motion.css has a rule. */
const lowest = 650;
const screens = [700, 750, 800, 840, 900, 950] as const;

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
 * room for it, or "scrolly-wide" where no phone has; undefined where it has no picture, or one that no stage holds.
 */
export function scrollyClass(stills: readonly Pick<Still, "narrow" | "wide">[]): string | undefined {
  if (stills.length === 0 || stills.some(({ wide }) => ratioOf(wide) > tallest)) return undefined;
  const needed = (Math.max(...stills.map(({ narrow }) => sizeOf(narrow).height)) * leastScale + taken) / stagePart;
  if (needed <= lowest) return "scrolly";
  const screen = screens.find((height) => needed <= height);
  return screen === undefined ? "scrolly scrolly-wide" : `scrolly tall-${screen}`;
}
