import { activeStep, triggerLineAt } from "../scenes/active-step.ts";
import { marksOf, statesOf } from "./marks.ts";
import { moveMarks } from "./motion.ts";

/** How long a step must be read before it is announced and its address is in the address bar. Milliseconds. */
const settled = 400;

const pictureOf = (still: Element): SVGSVGElement | undefined =>
  [...still.querySelectorAll<SVGSVGElement>("svg.chart")].find((svg) => svg.checkVisibility({ visibilityProperty: false }));

interface Scrolly {
  readonly passage: HTMLElement;
  readonly texts: readonly HTMLElement[];
  /** Reads the page's geometry and shows what belongs to it. */
  readonly update: () => void;
  readonly active: () => number;
}

/** One passage: its texts scroll, its stills lie on each other, and the one that is read is seen. Knows no other passage. */
function scrolly(passage: HTMLElement): Scrolly {
  const texts = [...passage.querySelectorAll<HTMLElement>(".step-text")];
  const stills = [...passage.querySelectorAll<HTMLElement>(".still")];
  const status = passage.querySelector("[role=status]");
  let active = -1;
  let stopMoving: (() => void) | undefined;
  let announcement: ReturnType<typeof setTimeout> | undefined;

  const show = (index: number): void => {
    const [old, next] = [stills[active], stills[index]];
    const oldPicture = old && pictureOf(old);
    // Where the marks are now, in mid-move or at rest: from there they set out.
    const states = oldPicture && statesOf(oldPicture);
    const hadFocus = old?.contains(document.activeElement) ?? false;
    stopMoving?.();
    for (const still of stills) still.classList.toggle("is-active", still === next);
    active = index;
    const picture = next && pictureOf(next);
    if (oldPicture && picture && states && marksOf(picture).size > 0) stopMoving = moveMarks(oldPicture, picture, states);
    if (hadFocus) next?.focus({ preventScroll: true });
    clearTimeout(announcement);
    if (old && status) announcement = setTimeout(() => (status.textContent = picture?.getAttribute("aria-label") ?? ""), settled);
  };

  return {
    passage,
    texts,
    active: () => active,
    update: () => {
      const tops = texts.map((text) => text.getBoundingClientRect().top);
      const index = activeStep(tops, triggerLineAt(innerHeight));
      if (index !== active) show(index);
    },
  };
}

/** Arrows, Home and End on the focused picture lead through its steps. */
function listenToKeys({ passage, texts, active }: Scrolly): void {
  passage.addEventListener("keydown", (event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches(".still") || event.altKey || event.ctrlKey || event.metaKey) return;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: active() + 1,
      ArrowRight: active() + 1,
      ArrowUp: active() - 1,
      ArrowLeft: active() - 1,
      Home: 0,
      End: texts.length - 1,
    };
    const target = targets[event.key];
    const text = target === undefined ? undefined : texts[target];
    if (text === undefined) return;
    event.preventDefault();
    text.scrollIntoView({ block: "center" });
  });
}

/** The address of the step that is read stands in the address bar: reload, Back and a copied link return to it. */
function keepAddress(scrollies: readonly Scrolly[]): () => void {
  let timeout: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timeout);
    timeout = setTimeout(() => {
      const reading = scrollies.find(({ passage }) => {
        const { top, bottom } = passage.getBoundingClientRect();
        return top <= triggerLineAt(innerHeight) && bottom >= triggerLineAt(innerHeight);
      });
      const hash = reading ? `#${reading.texts[reading.active()]?.id ?? ""}` : "";
      if (hash !== location.hash && (hash !== "" || location.hash !== ""))
        history.replaceState(history.state, "", hash || location.pathname + location.search);
    }, settled);
  };
}

/** Brings the passages of a page to life. Without it, in print and under reduced motion, the same steps stand as stills. */
export function startScrollies(page: Document): void {
  const moving = matchMedia("(prefers-reduced-motion: no-preference)");
  const scrollies = [...page.querySelectorAll<HTMLElement>(".passage.scrolly")].map(scrolly);
  const remember = keepAddress(scrollies);
  let waiting = false;
  const update = (): void => {
    if (waiting || !moving.matches) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      for (const { update } of scrollies) update();
      remember();
    });
  };
  for (const one of scrollies) listenToKeys(one);
  addEventListener("scroll", update, { passive: true });
  // Whatever moves the page without scrolling it: a turned phone, a late font, a jump, a page out of the cache.
  for (const event of ["resize", "hashchange", "load", "pageshow"]) addEventListener(event, update);
  moving.addEventListener("change", update);
  new ResizeObserver(update).observe(page.body);
  update();
}
