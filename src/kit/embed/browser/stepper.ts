import { elementTransition } from "./element-transition.ts";

/** A finger that goes this far across, and further across than along, turns a step. Pixels. */
const swipe = 40;

/** Index of a step that an address names by its scene or its number from 1; the one the figure opens on where it names none. */
export function namedStep(scenes: readonly string[], name: string | null, opening: number): number {
  const index = scenes.indexOf(name ?? "");
  const number = Number(name);
  return index >= 0 ? index : number >= 1 && number <= scenes.length ? Math.floor(number) - 1 : opening;
}

/** Index that a key leads to; undefined where it leads nowhere. */
export function stepAt(key: string, now: number, count: number): number | undefined {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -count, End: count }[key];
  const target = by && Math.min(count - 1, Math.max(0, now + by));
  return target === now ? undefined : target;
}

/** Steps of a figure one at a time, by buttons, keys and swipes. Their pictures lie on each other; marks move from one to the next. */
export function startStepper(figure: HTMLElement, name: string | null): void {
  const steps = [...figure.querySelectorAll<HTMLElement>(".step")];
  const stills = steps.flatMap((step) => step.querySelector<HTMLElement>(".still") ?? []);
  const stepper = figure.querySelector<HTMLElement>(".stepper");
  if (stepper === null || stills.length < 2) return;
  const [back, next] = stepper.querySelectorAll("button");
  const status = stepper.querySelector("[role=status]");
  const transition = elementTransition(figure);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let active = namedStep(
    stills.map(({ dataset }) => dataset["scene"] ?? ""),
    name,
    // The page is written with that step shown, for readers without a script.
    steps.findIndex((step) => step.matches(".is-active")),
  );

  const show = (index: number): void => {
    const [old, picture] = [stills[active], stills[index]];
    const hadFocus = old?.contains(document.activeElement) ?? false;
    active = index;
    steps.forEach((step, at) => step.classList.toggle("is-active", at === index));
    if (old && picture && old !== picture && !calm.matches) transition.start(old, picture);
    if (hadFocus) picture?.focus({ preventScroll: true });
    if (back) back.disabled = index === 0;
    if (next) next.disabled = index === steps.length - 1;
    if (status) status.textContent = (stepper.dataset["count"] ?? "").replace("#", String(index + 1));
  };
  const turn = (key: string): boolean => {
    const target = stepAt(key, active, steps.length);
    if (target !== undefined) show(target);
    return target !== undefined;
  };

  back?.addEventListener("click", () => turn("ArrowLeft"));
  next?.addEventListener("click", () => turn("ArrowRight"));
  figure.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (target instanceof Element && target.closest(".still, .stepper") && turn(key)) event.preventDefault();
  });
  let from: Touch | undefined;
  const area = figure.querySelector(".steps");
  area?.addEventListener(
    "touchstart",
    (event) => (from = event instanceof TouchEvent && event.touches.length === 1 ? event.touches[0] : undefined),
    {
      passive: true,
    },
  );
  area?.addEventListener("touchend", (event) => {
    const to = event instanceof TouchEvent ? event.changedTouches[0] : undefined;
    if (from === undefined || to === undefined) return;
    const [across, along] = [to.clientX - from.clientX, to.clientY - from.clientY];
    from = undefined;
    if (Math.abs(across) >= swipe && Math.abs(across) > 2 * Math.abs(along)) turn(across < 0 ? "ArrowRight" : "ArrowLeft");
  });
  addEventListener("beforeprint", () => transition.finish(undefined));
  show(active);
}
