import { arrows } from "./arrow-keys.ts";
import type { Passage } from "./passage.ts";

/** Index of the step that a key leads to; undefined for other keys. May be outside the steps. */
function targetOf(key: string, active: number, count: number): number | undefined {
  const direction = arrows[key];
  if (direction !== undefined) return active + direction;
  return { Home: 0, End: count - 1 }[key];
}

/** Arrows, Home and End on the focused still scroll to another step of its passage. */
export function listenToStepKeys(passage: Passage): void {
  const { section, texts } = passage;
  section.addEventListener("keydown", (event) => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    if (!(target instanceof HTMLElement) || !target.matches(".still") || altKey || ctrlKey || metaKey) return;
    const index = passage.active === -1 ? undefined : targetOf(key, passage.active, texts.length);
    const text = index === undefined ? undefined : texts[index];
    if (text === undefined) return;
    event.preventDefault();
    // Where its `scroll-margin` says that it is read.
    text.scrollIntoView({ block: "start" });
  });
}
