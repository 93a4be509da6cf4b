/**
 * Does each part of a work in a frame of its own, for together they would be a long wait. The function it returns calls off
 * what has not begun.
 */
export function inTurn(parts: readonly (() => void)[]): () => void {
  let frame = 0;
  const go = (index: number): void => {
    const part = parts[index];
    if (part === undefined) return;
    frame = requestAnimationFrame(() => {
      // Asked for first: a part that calls the rest off must find it.
      go(index + 1);
      part();
    });
  };
  go(0);
  return () => cancelAnimationFrame(frame);
}
