import { wrapText } from "../drawing/text-width.ts";
import type { RenderedFigure, Still } from "../figure/figure.ts";

type Head = Pick<RenderedFigure, "title" | "subtitle">;

/** A phone's picture is shrunk to fit the stage, but its smallest lettering (12 px) not below ten. */
const leastScale = 10 / 12;
/** The part of a phone's screen that is the stage, as src/styles/motion.css has it. */
const stagePart = 0.62;
/** What of it our header and the picture's edges take. CSS pixels. */
const header = 48;
const edges = 20;
/** Room for a line of a figure's head on a phone, and letters of its title and its subtitle, as src/styles/story.css has them. */
const headWidth = 316;
const title = { size: 20, line: 21 };
const subtitle = { size: 13, line: 18 };
/** A wide picture higher than this part of its width is a list: shrunk to a desk's stage it could not be read. */
const tallest = 1.05;
/** The lowest screen of a phone that is thought of, and the others for which src/styles/motion.css has a rule. */
const screens = [640, 700, 750, 800, 840, 900, 950] as const;
/** From this height of the screen on our header sticks. */
const headerSticks = 750;

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

/** What the head of a figure takes of a phone's stage. */
const headHeight = (head: Head): number =>
  wrapText(head.title, headWidth, title.size, 600).length * title.line +
  wrapText(head.subtitle, headWidth, subtitle.size).length * subtitle.line;

/**
 * How a passage moves: "scrolly" where its picture sticks while the text passes, with "tall-…" for the lowest screen that has
 * room for it, or "scrolly-wide" where no phone has; undefined where it has no picture, or one that no stage holds.
 */
export function scrollyClass(stills: readonly Pick<Still, "narrow" | "wide">[], heads: readonly Head[]): string | undefined {
  if (stills.length === 0 || stills.some(({ wide }) => ratioOf(wide) > tallest)) return undefined;
  const picture = Math.max(...stills.map(({ narrow }) => sizeOf(narrow).height)) * leastScale;
  const held = picture + Math.max(...heads.map(headHeight)) + edges;
  const fits = (screen: number) => held + (screen < headerSticks ? 0 : header) <= screen * stagePart;
  const misfit = screens.findLastIndex((screen) => !fits(screen));
  if (misfit === -1) return "scrolly";
  const screen = screens[misfit + 1];
  return screen === undefined ? "scrolly scrolly-wide" : `scrolly tall-${screen}`;
}
