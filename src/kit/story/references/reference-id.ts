/** Longer ones are cut, and told apart by a hash of the whole. */
const longest = 48;

/** FNV-1a of 32 bits in base 36: the same on every machine, for an address that others keep. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}

/** A reference without its forms: however a sentence says it, it is the same number. */
export const withoutForms = (reference: string): string => reference.replace(/(\s*:[a-z]+)+\s*$/, "").trim();

/**
 * The anchor of what a reference names: "fdi_by_year(2024).total:billions" → "fdi-by-year-2024-total". It depends on the reference alone,
 * so that the address of a number stays while sentences around it change.
 */
export function referenceId(reference: string): string {
  const bare = withoutForms(reference);
  const slug = bare
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  // Signs that a slug loses may be all that tells two references apart.
  const plain = /^[\w.(), -]+$/.test(bare) && !/ [-−+×/] /.test(bare) && slug.length <= longest;
  return plain ? slug : `${slug.slice(0, longest - 8).replace(/-$/, "")}-${hashOf(bare)}`;
}
