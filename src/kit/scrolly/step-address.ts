import { type Passage, settleDelay } from "./passage.ts";

/**
 * Keeps the address of the step that is being read in the address bar, so that a reload, Back and a copied link return to it. The
 * function that it returns is to be called whenever the page has moved.
 */
export function addressUpdater(passages: readonly Passage[]): (line: number) => void {
  const stepHashes = new Set(passages.flatMap(({ texts }) => texts.map(({ id }) => `#${id}`)));
  let timeout: ReturnType<typeof setTimeout> | undefined;
  /** Whether a chapter that was asked for still begins on the screen: its first picture may be read there already. */
  const isChapterSeen = (line: number): boolean => {
    const top = document.getElementById(location.hash.slice(1))?.getBoundingClientRect().top ?? -1;
    return !stepHashes.has(location.hash) && top >= 0 && top <= line;
  };
  return (line) => {
    clearTimeout(timeout);
    timeout = setTimeout(() => {
      if (isChapterSeen(line)) return;
      const passage = passages.find(({ section }) => {
        const { top, bottom } = section.getBoundingClientRect();
        return top <= line && bottom >= line;
      });
      const hash = passage ? `#${passage.texts[passage.stepAt(line)]?.id ?? ""}` : "";
      // Outside the passages only a step's address is taken away: one of a chapter is what the reader asked for.
      if (hash !== location.hash && (hash !== "" || stepHashes.has(location.hash)))
        history.replaceState(history.state, "", hash || location.pathname + location.search);
    }, settleDelay);
  };
}
