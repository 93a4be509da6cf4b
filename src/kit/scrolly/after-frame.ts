/**
 * Calls `update` once, in a task of its own after the events of a frame, however often it is asked for until then. In the frame
 * itself it would add to what the browser does to draw it, and any change would have the page laid out twice.
 */
export function afterFrame(update: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      update();
    });
  };
}
