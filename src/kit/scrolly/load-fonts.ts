// Runs in the head, behind the links to the fonts: has them fetched at once where the line has room. On a slow one they would come too
// late for this visit in any case (they are `optional`), share the line with the page, and have all of it laid out once more as they come:
// there the reader's own fonts stand, and these are fetched behind the page, for the next one.
const slow = 2;
const { connection } = navigator as Navigator & { readonly connection?: { readonly downlink?: number } };
// Megabits a second; a browser that does not tell is taken for a fast one.
const { downlink = slow } = connection ?? {};
const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel=preload]")];
const addresses = links.map(({ href }) => href);
/** Where it is kept which fonts the browser has. */
const key = "fonts";

async function fetchForNextPage(): Promise<void> {
  await Promise.all(addresses.map(async (address) => (await fetch(address)).blob()));
  localStorage.setItem(key, String(addresses));
}

function putOff(): void {
  // Read by tokens.css: a font that nothing names is not asked for.
  document.documentElement.classList.add("without-fonts");
  addEventListener("load", () => void fetchForNextPage().catch(() => undefined));
}

/** Undefined where nothing may be kept: there fonts are asked for as they are used. */
function areKept(): boolean | undefined {
  try {
    return localStorage.getItem(key) === String(addresses);
  } catch {
    return undefined;
  }
}

const areAtHand = downlink >= slow || areKept();
// What the browser has costs the line nothing, and is in time only if it is asked for before the first letter is.
if (areAtHand === true) for (const link of links) link.media = "all";
if (areAtHand === false) putOff();

// Makes this file a module, whose names are its own.
export {};
