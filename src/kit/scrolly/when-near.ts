import type { WhenRead } from "./scroll-pace.ts";

/**
 * Calls back for each element once, as a reader first comes near it: what only acts there need not be ready while the page loads. What a
 * flick passes by waits until somebody stays near.
 *
 * @param screens how far from the screen is near
 */
export function whenNear<T extends Element>(
  elements: Iterable<T>,
  screens: number,
  whenRead: WhenRead,
  callback: (element: T) => void,
): void {
  const near = new Set<T>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) near[isIntersecting ? "add" : "delete"](target as T);
      whenRead(callForNear);
    },
    { rootMargin: `${screens * 100}% 0px` },
  );
  function callForNear(): void {
    for (const element of near) {
      observer.unobserve(element);
      callback(element);
    }
    near.clear();
  }
  for (const element of elements) observer.observe(element);
}
