/** The link to another place on the page that an event came from; undefined for any other. */
export function linkWithin({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest("a") : null;
  return link !== null && link.hash !== "" && link.pathname === location.pathname ? link : undefined;
}
