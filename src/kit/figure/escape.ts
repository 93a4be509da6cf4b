const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for an attribute or between tags. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** An element with its attributes, every value escaped; undefined attributes are left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content?: string): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeHtml(String(value))}"`],
  );
  return `<${name}${said.join("")}>${content === undefined ? "" : `${content}</${name}>`}`;
}
