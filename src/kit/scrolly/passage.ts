import { activeStepOf } from "./active-step.ts";
import { afterFrame } from "./after-frame.ts";
import { drawnEvent } from "./drawings.ts";
import { makeFocusable, makeUnfocusable } from "./focusable.ts";
import type { MarkReader } from "./mark-reader.ts";
import { SceneView } from "./scene-view.ts";
import type { TransitionCanvas } from "./transition-canvas.ts";
import { areStillsSticky, triggerLine } from "./trigger-line.ts";

/** The part of the window that a head may take on the stage; a taller one leaves its picture too little. */
const tallestHead = 1 / 3;

/** Screens from which a passage is near. */
const nearby = 1;

/** How long a step must be read before it is announced and its address is in the address bar. Milliseconds. */
export const settleDelay = 400;

/** @param margin screens above and below the screen that count as well */
const isOnScreen = (section: Element, margin = 0): boolean => {
  const { top, bottom } = section.getBoundingClientRect();
  return top < innerHeight * (1 + margin) && bottom > -innerHeight * margin;
};

/** A passage of the story: its texts scroll past its stills, which lie on each other, and the still of the step that is read is shown. */
export class Passage {
  readonly section: HTMLElement;
  readonly texts: readonly HTMLElement[];
  readonly #stills: readonly HTMLElement[];
  readonly #heads: readonly HTMLElement[];
  /** The head that stands over each still: its step's own, else that of the step before. */
  readonly #headOf: readonly (HTMLElement | undefined)[];
  readonly #status: Element | null;
  readonly #view: SceneView;
  /** As the browser has told; undefined until it is asked. */
  #areStillsSticky: boolean | undefined;
  #active = -1;
  #announcement: ReturnType<typeof setTimeout> | undefined;

  constructor(section: HTMLElement, read: MarkReader, canvasOver: ((steps: Element) => TransitionCanvas) | undefined) {
    this.section = section;
    this.texts = [...section.querySelectorAll<HTMLElement>(".step-text")];
    this.#stills = [...section.querySelectorAll<HTMLElement>(".steps .still")];
    this.#heads = [...section.querySelectorAll<HTMLElement>(".figure-head")];
    let [head] = this.#heads;
    this.#headOf = this.#stills.map((still) => (head = still.closest(".step")?.querySelector<HTMLElement>(".figure-head") ?? head));
    this.#status = section.querySelector("[role=status]");
    this.#view = new SceneView(section, this.#stills, read, canvasOver?.(section.querySelector(".steps") ?? section));
    this.#makeRoomForHeads();
    for (const still of this.#stills) still.addEventListener(drawnEvent, () => this.#view.redraw(still));
  }

  /** The step whose still is shown; -1 where every still stands by its own text. */
  get active(): number {
    return this.#active;
  }

  /** Whether the place at which text is read lies within it. */
  get isRead(): boolean {
    const { top, bottom } = this.section.getBoundingClientRect();
    return top <= this.#line && bottom >= this.#line;
  }

  /** The step that is being read, wherever its still stands. */
  get step(): number {
    const tops = (): number[] => this.texts.map((text) => text.getBoundingClientRect().top);
    return activeStepOf(this.section.getBoundingClientRect(), this.texts.length, tops, this.#line);
  }

  /**
   * The step whose still is to be shown, -1 for none. Apart from `show`, so that all passages are measured before any changes, after which
   * each answer would take a layout of its own. A far passage is not asked how it is laid out: it is not (src/styles/story.css).
   */
  stepToShow(): number {
    return this.#isOnStage ? this.step : -1;
  }

  show(index: number): void {
    if (index === this.#active) return;
    clearTimeout(this.#announcement);
    if (index === -1) this.#reset();
    else this.#showStill(index);
    this.#active = index;
  }

  /** Ends a transition at once, for the page has changed, and with it, maybe, how the passage is laid out. */
  finish(): void {
    this.#view.finish();
    this.#areStillsSticky = undefined;
  }

  /** Does the next part of reading the pictures, so that a turn finds them read; false once all are. */
  prepare(): boolean {
    return this.#areStillsSticky === true && this.#view.prepare();
  }

  /** Asked of the browser at the first need, whoever has it: unknown would be taken for no, and another step for the one that is read. */
  get #isOnStage(): boolean {
    if (this.#areStillsSticky === undefined && isOnScreen(this.section, nearby)) this.#areStillsSticky = areStillsSticky(this.section);
    return this.#areStillsSticky === true;
  }

  get #line(): number {
    return triggerLine(this.#isOnStage);
  }

  /**
   * The heads lie on the stage, above the stills: as much room as the tallest needs. Observed and not asked for, which would have the page
   * laid out anew for each passage; and letters may grow without any other sign.
   */
  #makeRoomForHeads(): void {
    const heights = new Map<Element, number>();
    const makeRoom = (): void => {
      const height = Math.ceil(Math.max(...heights.values()));
      this.section.style.setProperty("--head-height", `${height}px`);
      this.#standStill(height > innerHeight * tallestHead);
    };
    const makeRoomSoon = afterFrame(makeRoom);
    const observer = new ResizeObserver((entries) => {
      for (const { target, borderBoxSize } of entries) heights.set(target, borderBoxSize[0]?.blockSize ?? 0);
      // The passage is styled anew for it: what is not seen yet can have that in its next frame.
      if (isOnScreen(this.section)) makeRoom();
      else makeRoomSoon();
    });
    for (const head of this.#heads) observer.observe(head);
  }

  /** Letters that are enlarged by themselves, of which no media query knows, may fill the stage: then every step stands with its still. */
  #standStill(isCramped: boolean): void {
    if (isCramped === this.section.classList.contains("is-cramped")) return;
    this.section.classList.toggle("is-cramped", isCramped);
    this.finish();
  }

  #reset(): void {
    this.#view.reset();
    for (const head of this.#heads) head.classList.remove("is-active");
    for (const still of this.#stills) makeFocusable(still, "markKeys");
  }

  #showStill(index: number): void {
    const [old, next] = [this.#stills[this.#active], this.#stills[index]];
    if (next === undefined) return;
    const hadFocus = old?.contains(document.activeElement) ?? false;
    this.#view.show(index, old !== undefined && isOnScreen(this.section));
    for (const still of this.#stills) if (still !== next) makeUnfocusable(still);
    for (const head of this.#heads) head.classList.toggle("is-active", head === this.#headOf[index]);
    makeFocusable(next, "stepKeys");
    if (hadFocus) next.focus({ preventScroll: true });
    if (old) this.#announce(next);
  }

  #announce(still: HTMLElement): void {
    this.#announcement = setTimeout(() => {
      if (this.#status) this.#status.textContent = still.querySelector("img")?.alt ?? "";
    }, settleDelay);
  }
}
