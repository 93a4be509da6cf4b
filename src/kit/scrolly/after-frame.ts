/**
 * Makes a function that may be called at every event of a frame, and runs `update` once after them, in a task of its own. Within the
 * frame it would delay what the browser draws, and any change would lay the page out twice.
 */
export function afterFrame(update: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      update();
    });
  };
}
