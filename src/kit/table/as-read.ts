/** A name as people read it: whatever its letters' case, its spaces, and how its marks are encoded. Vietnamese has no rules of case of its own. */
export const asRead = (name: string): string => name.normalize("NFC").toLowerCase().trim().replaceAll(/\s+/g, " ");

/** An address as a reader's browser reads it: www or not, with or without a last stroke, whatever its place within the page. */
export function addressAsRead(address: string): string {
  const { hostname, port, pathname, search } = new URL(address);
  return `${hostname.replace(/^(www|m)\./, "")}${port}${pathname.replace(/\/$/, "")}${search}`;
}
