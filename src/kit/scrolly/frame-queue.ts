/**
 * Does each part of a work in a task of its own, one a frame: together they would be a long wait, and in the frame itself they
 * would add to what the browser does to draw it. The function it returns calls off what has not begun.
 */
export function runInFrames(parts: readonly (() => void)[]): () => void {
  let frame = 0;
  let task: ReturnType<typeof setTimeout> | undefined;
  const go = (index: number): void => {
    const part = parts[index];
    if (part === undefined) return;
    frame = requestAnimationFrame(() => {
      task = setTimeout(() => {
        // Asked for first: a part that calls the rest off must find it.
        go(index + 1);
        part();
      });
    });
  };
  go(0);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
