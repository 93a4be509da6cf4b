/**
 * Runs in the page: how far its own parts have been moved since it was opened, the sum of its layout shifts (the browser keeps the
 * first 150). None is forgiven for coming soon after an input.
 */
export function layoutShift(): number {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: "layout-shift", buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  observer.disconnect();
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
