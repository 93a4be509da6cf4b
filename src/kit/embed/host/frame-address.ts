/** Address of an embed below the site; undefined for what cannot be a figure's name. Vietnamese stands at the root. */
export function frameAddress(site: string, figure: string, lang: string, query: Readonly<Record<string, string>>): string | undefined {
  if (!/^[a-z0-9-]+$/.test(figure)) return undefined;
  const address = new URL(`${lang === "en" ? "en/" : ""}embed/${figure}/`, site);
  for (const [key, value] of Object.entries(query)) if (value !== "") address.searchParams.set(key, value);
  return address.href;
}
