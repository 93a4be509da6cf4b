import type { Passage } from "./passage.ts";

/** Arrows, Home and End on the focused picture lead through its steps. */
export function listenToKeys({ section, texts, active }: Passage): void {
  section.addEventListener("keydown", (event) => {
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
