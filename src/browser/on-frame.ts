/** Calls `update` once in the next frame, however often it is asked for until then. */
export function onFrame(update: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      update();
    });
  };
}
