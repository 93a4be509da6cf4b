import { type Passage, settleDelay } from "./passage.ts";
import { triggerLine } from "./trigger-line.ts";

/**
 * Keeps the address of the step that is being read in the address bar, so that a reload, Back and a copied link return to it. The
 * function that it returns is to be called whenever the page has moved.
 *
 * @param passages those that have been near so far: the list grows
 */
export function addressUpdater(page: Document, passages: readonly Passage[]): () => void {
  const stepHashes = new Set([...page.querySelectorAll(".passage.scrolly .step-text")].map(({ id }) => `#${id}`));
  let timeout: ReturnType<typeof setTimeout> | undefined;
  /** Whether a chapter that was asked for still begins on the screen: its first picture may be read there already. */
  const isChapterSeen = (): boolean => {
    const top = document.getElementById(location.hash.slice(1))?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
    // A jump ends at a whole pixel, and so up to one beyond the chapter's edge.
    return !stepHashes.has(location.hash) && top > -1 && top <= triggerLine(false);
  };
  return () => {
    clearTimeout(timeout);
    timeout = setTimeout(() => {
      // The browser may not have come to the place in the address yet. Asked again at the load, as at whatever moves the page.
      if (page.readyState !== "complete" || isChapterSeen()) return;
      const passage = passages.find(({ isRead }) => isRead);
      const hash = passage ? `#${passage.texts[passage.step]?.id ?? ""}` : "";
      // Outside the passages only a step's address is taken away: one of a chapter is what the reader asked for.
      if (hash !== location.hash && (hash !== "" || stepHashes.has(location.hash)))
        history.replaceState(history.state, "", hash || location.pathname + location.search);
    }, settleDelay);
  };
}
