import { activeStep, triggerLineAt } from "../scenes/active-step.ts";
import { setLed } from "./led.ts";
import { marksOf, statesOf } from "./marks.ts";
import { moveMarks } from "./motion.ts";

/** How long a step must be read before it is announced and its address is in the address bar. Milliseconds. */
const settled = 400;

/** The one of the two layouts that the container query shows, seen or not. */
const pictureOf = (still: Element): SVGSVGElement | undefined =>
  [...still.querySelectorAll<SVGSVGElement>("svg.chart")].find((svg) => svg.getClientRects().length > 0);

interface Scrolly {
  readonly passage: HTMLElement;
  readonly texts: readonly HTMLElement[];
  /** Which step is being read, wherever its picture stands. */
  readonly step: () => number;
  /** Reads from the page's geometry whose picture is to be seen; -1 where every picture stands by its own text. */
  readonly due: () => number;
  /** Shows that picture. Apart from `due`, so that all passages are read before any is changed. */
  readonly turnTo: (index: number) => void;
  /** The step whose picture is seen; -1 where every picture stands by its own text. */
  readonly active: () => number;
  /** Ends a move at once: the picture is then as it was drawn. */
  readonly settle: () => void;
}

/** One passage: its texts scroll, its stills lie on each other, and the one that is read is seen. Knows no other passage. */
function scrolly(passage: HTMLElement): Scrolly {
  const texts = [...passage.querySelectorAll<HTMLElement>(".step-text")];
  const stills = [...passage.querySelectorAll<HTMLElement>(".still")];
  const status = passage.querySelector("[role=status]");
  let active = -1;
  let stopMoving: (() => void) | undefined;
  let announcement: ReturnType<typeof setTimeout> | undefined;

  // Only the stylesheet knows whether the stills lie on each other: not under reduced motion, nor where they are too tall.
  const sticks = (): boolean => stills[0] !== undefined && getComputedStyle(stills[0]).position === "sticky";
  const step = (): number =>
    activeStep(
      texts.map((text) => text.getBoundingClientRect().top),
      triggerLineAt(innerHeight),
    );
  const settle = (): void => stopMoving?.();

  const stand = (): void => {
    settle();
    clearTimeout(announcement);
    active = -1;
    passage.classList.remove("is-led");
    for (const still of stills) {
      still.classList.remove("is-active");
      setLed(still, still.dataset["markKeys"] ?? "");
    }
  };

  const show = (index: number): void => {
    if (active === -1) for (const still of stills) setLed(still, still.dataset["stepKeys"] ?? "");
    const [old, next] = [stills[active], stills[index]];
    const oldPicture = old && pictureOf(old);
    // Where the marks are now, in mid-move or at rest: from there they set out.
    const states = oldPicture && statesOf(oldPicture);
    const hadFocus = old?.contains(document.activeElement) ?? false;
    settle();
    passage.classList.add("is-led");
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
    step,
    active: () => active,
    settle,
    due: () => (sticks() ? step() : -1),
    turnTo: (index) => {
      if (index === active) return;
      if (index === -1) stand();
      else show(index);
    },
  };
}

/** Arrows, Home and End on the focused picture lead through its steps. */
function listenToKeys({ passage, texts, active }: Scrolly): void {
  passage.addEventListener("keydown", (event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches(".still") || event.altKey || event.ctrlKey || event.metaKey) return;
    const now = active();
    if (now === -1) return;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: now + 1,
      ArrowRight: now + 1,
      ArrowUp: now - 1,
      ArrowLeft: now - 1,
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
  const own = new Set(scrollies.flatMap(({ texts }) => texts.map(({ id }) => `#${id}`)));
  let timeout: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timeout);
    timeout = setTimeout(() => {
      const reading = scrollies.find(({ passage }) => {
        const { top, bottom } = passage.getBoundingClientRect();
        return top <= triggerLineAt(innerHeight) && bottom >= triggerLineAt(innerHeight);
      });
      const hash = reading ? `#${reading.texts[reading.step()]?.id ?? ""}` : "";
      // Outside the passages an address that is not ours stays: a chapter that the reader has asked for.
      if (hash !== location.hash && (hash !== "" || own.has(location.hash)))
        history.replaceState(history.state, "", hash || location.pathname + location.search);
    }, settled);
  };
}

/** Brings the passages of a page to life. Without it, in print and under reduced motion, the same steps stand as stills. */
export function startScrollies(page: Document): void {
  const scrollies = [...page.querySelectorAll<HTMLElement>(".passage.scrolly")].map(scrolly);
  const remember = keepAddress(scrollies);
  let waiting = false;
  const update = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const due = scrollies.map((one) => one.due());
      scrollies.forEach((one, index) => one.turnTo(due[index] ?? -1));
      remember();
    });
  };
  for (const one of scrollies) listenToKeys(one);
  addEventListener("scroll", update, { passive: true });
  // Whatever moves the page without scrolling it: a turned phone, a late font, a jump, a page out of the cache.
  for (const event of ["resize", "hashchange", "load", "pageshow"]) addEventListener(event, update);
  matchMedia("(prefers-reduced-motion: reduce)").addEventListener("change", update);
  addEventListener("beforeprint", () => {
    for (const { settle } of scrollies) settle();
  });
  new ResizeObserver(update).observe(page.body);
  update();
}
