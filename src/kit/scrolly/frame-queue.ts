/**
 * Runs tasks one a frame, in order, each after its frame: all at once would be one long task, and within the frame they would delay
 * what the browser draws in it. Returns a function that cancels those that have not run.
 */
export function runInFrames(tasks: readonly (() => void)[]): () => void {
  let frame = 0;
  let timeout: ReturnType<typeof setTimeout> | undefined;
  const schedule = (index: number): void => {
    const task = tasks[index];
    if (task === undefined) return;
    frame = requestAnimationFrame(() => {
      timeout = setTimeout(() => {
        // Scheduled first, so that a task can cancel those after it.
        schedule(index + 1);
        task();
      });
    });
  };
  schedule(0);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timeout);
  };
}
