import { activeStepOf } from "./active-step.ts";
import { makeFocusable, makeUnfocusable } from "./focusable.ts";
import type { markReader } from "./mark.ts";
import type { TransitionCanvas } from "./transition-canvas.ts";
import { sceneViewOf } from "./scene-view.ts";

/** How long a step must be read before it is announced and its address is in the address bar. Milliseconds. */
export const settled = 400;

export interface Passage {
  readonly section: HTMLElement;
  readonly texts: readonly HTMLElement[];
  /** Which step is being read, wherever its picture stands. */
  readonly step: (line: number) => number;
  /** Reads from the page's geometry whose picture is to be seen; -1 where every picture stands by its own text. */
  readonly stepToShow: (line: number) => number;
  /** Shows that picture. Apart from `stepToShow`, so that all passages are read before any is changed. */
  readonly show: (index: number) => void;
  /** The step whose picture is seen; -1 where every picture stands by its own text. */
  readonly active: () => number;
  /** Ends a transition at once, for the page has changed under it, and looks anew whether the pictures stick. */
  readonly finish: () => void;
  /** Does the next part of reading the pictures; false when all are read. For idle moments: a turn then finds them ready. */
  readonly prepare: () => boolean;
}

const isOnScreen = (section: Element): boolean => {
  const { top, bottom } = section.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
};

/** One passage: its texts scroll, its stills lie on each other, and the one that is read is seen. Knows no other passage. */
export function passageOf(
  section: HTMLElement,
  read: ReturnType<typeof markReader>,
  canvasOver: ((steps: Element) => TransitionCanvas) | undefined,
): Passage {
  const texts = [...section.querySelectorAll<HTMLElement>(".step-text")];
  const stills = [...section.querySelectorAll<HTMLElement>(".still")];
  const status = section.querySelector("[role=status]");
  const view = sceneViewOf(section, stills, read, canvasOver?.(section.querySelector(".steps") ?? section));
  let active = -1;
  let announcement: ReturnType<typeof setTimeout> | undefined;

  // Only the stylesheet knows whether the stills lie on each other: not under reduced motion, nor where they are too tall.
  const stillsStick = (): boolean => stills[0] !== undefined && getComputedStyle(stills[0]).position === "sticky";
  let sticks = stillsStick();
  const step = (line: number): number =>
    activeStepOf(section.getBoundingClientRect(), texts.length, () => texts.map((text) => text.getBoundingClientRect().top), line);

  const standByText = (): void => {
    view.reset();
    for (const still of stills) makeFocusable(still, "markKeys");
  };
  const showStill = (index: number): void => {
    const [old, next] = [stills[active], stills[index]];
    if (next === undefined) return;
    const hadFocus = old?.contains(document.activeElement) ?? false;
    view.show(index, old !== undefined && isOnScreen(section));
    for (const still of stills) if (still !== next) makeUnfocusable(still);
    makeFocusable(next, "stepKeys");
    if (hadFocus) next.focus({ preventScroll: true });
    if (old && status) announcement = setTimeout(() => (status.textContent = next.querySelector("svg")?.ariaLabel ?? ""), settled);
  };

  return {
    section,
    texts,
    step,
    stepToShow: (line) => (sticks ? step(line) : -1),
    active: () => active,
    show: (index) => {
      if (index === active) return;
      clearTimeout(announcement);
      if (index === -1) standByText();
      else showStill(index);
      active = index;
    },
    finish: () => {
      view.finish();
      sticks = stillsStick();
    },
    prepare: () => sticks && view.prepare(),
  };
}
