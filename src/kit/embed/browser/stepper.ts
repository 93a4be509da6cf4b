import { arrows } from "../../scrolly/arrow-keys.ts";
import { elementTransition } from "./element-transition.ts";

/** Index of a step that an address names by its scene or its number from 1; `opening` where it names none. */
export function namedStep(scenes: readonly string[], name: string | null, opening: number): number {
  return [scenes.indexOf(name ?? ""), Number(name) - 1].find((index) => scenes[index] !== undefined) ?? opening;
}

/** Index that a key leads to, within the steps: `active` where it leads nowhere. */
export function stepAt(key: string, active: number, count: number): number {
  const offset = { ...arrows, Home: -count, End: count }[key] ?? 0;
  return Math.min(count - 1, Math.max(0, active + offset));
}

/** A finger that moves this far across, and twice as far across as along, turns a step. CSS pixels. */
const swipe = 40;

/** Key that stands for a finger's way from one point to another; undefined for a tap or a scroll. */
export function keyOfSwipe(start: Pick<Touch, "clientX" | "clientY">, end: Pick<Touch, "clientX" | "clientY">): string | undefined {
  const across = end.clientX - start.clientX;
  if (Math.abs(across) < Math.max(swipe, 2 * Math.abs(end.clientY - start.clientY))) return undefined;
  return across < 0 ? "ArrowRight" : "ArrowLeft";
}

/** Answers a key, or what stands for one; whether it leads to another step. */
type Turn = (key: string) => boolean;

function turnByKeys(figure: HTMLElement, turn: Turn): void {
  figure.addEventListener("keydown", (event) => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    if (target instanceof Element && target.closest(".still, .stepper") && turn(key)) event.preventDefault();
  });
}

function turnBySwipes(area: HTMLElement | null, turn: Turn): void {
  let start: Touch | undefined;
  const onStart = ({ touches }: TouchEvent): void => {
    start = touches[1] ? undefined : touches[0];
  };
  area?.addEventListener("touchstart", onStart, { passive: true });
  area?.addEventListener("touchend", ({ changedTouches }) => {
    const end = changedTouches[0];
    const key = start && end && keyOfSwipe(start, end);
    start = undefined;
    if (key) turn(key);
  });
}

const sceneOf = ({ dataset }: HTMLElement): string => dataset["scene"] ?? "";

/**
 * Shows one step of a figure at a time, by buttons, keys and swipes. Its stills lie on each other; marks move from one to the next.
 *
 * @param name the step to begin with: its scene or its number from 1
 */
export function startStepper(figure: HTMLElement, name: string | null): void {
  const steps = [...figure.querySelectorAll<HTMLElement>(".step")];
  const stills = [...figure.querySelectorAll<HTMLElement>(".still")];
  const [back, next] = figure.querySelectorAll<HTMLButtonElement>(".stepper button");
  const position = figure.querySelector<HTMLElement>("[role=status]");
  if (!back || !next || !position) return;
  const transition = elementTransition(figure);
  // The page is written with the opening step shown, for readers without a script.
  const opening = steps.findIndex((step) => step.matches(".is-active"));
  let active = namedStep(stills.map(sceneOf), name, opening);

  const show = (index: number): void => {
    const [old, still] = [stills[active], stills[index]];
    const hadFocus = old?.contains(document.activeElement);
    active = index;
    steps.forEach((step, at) => step.classList.toggle("is-active", at === index));
    if (old && still && old !== still && !matchMedia("(prefers-reduced-motion: reduce)").matches) transition.start(old, still);
    if (hadFocus) still?.focus({ preventScroll: true });
    back.disabled = index === 0;
    next.disabled = index === steps.length - 1;
    position.textContent = (position.dataset["count"] ?? "").replace("#", `${index + 1}`);
  };
  const turn = (key: string): boolean => {
    const target = stepAt(key, active, steps.length);
    const isOther = target !== active;
    if (isOther) show(target);
    return isOther;
  };
  back.addEventListener("click", () => turn("ArrowLeft"));
  next.addEventListener("click", () => turn("ArrowRight"));
  turnByKeys(figure, turn);
  turnBySwipes(figure.querySelector(".steps"), turn);
  addEventListener("beforeprint", () => transition.finish(undefined));
  show(active);
}
