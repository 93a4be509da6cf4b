// Runs in the head, behind the links to the fonts: has them fetched at once where the line has room. On a slow one they come too late for
// this visit in any case (they are `optional`), and would only hold back the page: its first paint by a third on slow 4G.
const slow = 2;
const { connection } = navigator as Navigator & { readonly connection?: { readonly downlink?: number } };
// Megabits a second; a browser that does not tell is taken for a fast one.
const { downlink = slow } = connection ?? {};
if (downlink >= slow) for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=preload]")) link.media = "all";

// Makes this file a module, whose names are its own.
export {};
