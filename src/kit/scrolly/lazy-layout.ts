import { afterLayout } from "./after-layout.ts";
import { linkWithin } from "./link-within.ts";

/** On the page while what is far from the screen is not laid out: see src/styles/story.css, and prepare.ts for its first time. */
const lazy = "is-lazy";

/**
 * Leaves what is far from the screen without layout, but for the moment of a jump: the heights of what lies between are only guessed as
 * long as nobody has been there, and a place that is asked for would move away as its neighbours come.
 */
export function startLazyLayout(page: Document): void {
  const { classList } = page.documentElement;
  let last = 0;
  // By then the browser has kept how tall each part is: after the last jump, for one that was asked for meanwhile has its layout still to come.
  const goOn = (): void => {
    last += 1;
    const own = last;
    afterLayout(() => own === last && classList.add(lazy));
  };
  page.addEventListener(
    "click",
    (event) => {
      if (!linkWithin(event)) return;
      classList.remove(lazy);
      goOn();
    },
    { capture: true },
  );
  // A page that was opened at a place in it has been laid out whole.
  addEventListener("load", goOn);
}
