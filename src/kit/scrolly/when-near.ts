/**
 * Calls back for each element once, as it first nears the screen: what only acts there need not be ready while the page loads.
 *
 * @param screens how far from the screen is near
 */
export function whenNear<T extends Element>(elements: Iterable<T>, screens: number, callback: (element: T) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        callback(target as T);
      }
    },
    { rootMargin: `${screens * 100}% 0px` },
  );
  for (const element of elements) observer.observe(element);
}
