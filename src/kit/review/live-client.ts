import type { Text } from "../csv/problem.ts";
import { defaultLang, langs } from "../i18n/languages.ts";
import { editionMark, overlayHtml } from "./overlay.ts";

const name = "data-faults";
const remove = (): void => document.querySelector(name)?.remove();

/** Lays the faults over the page, which stays as it was. */
function show(faults: Text): void {
  remove();
  const lang = langs.find((one) => one === document.documentElement.lang) ?? defaultLang;
  const overlay = document.createElement(name);
  overlay.attachShadow({ mode: "open" }).innerHTML = overlayHtml(faults, lang);
  document.body.append(overlay);
}

const placeKey = "desk:place";
const topOf = (anchor: Element): number => anchor.getBoundingClientRect().top;
const loaded = new Promise<void>((done) => {
  if (document.readyState === "complete") done();
  else addEventListener("load", () => setTimeout(done), { once: true });
});
const whole = loaded.then(() => document.fonts.ready);

/** Puts the step that was read back to where it stood. Not the scroll position: what was saved may have made the page above longer. */
function returnToPlace(): void {
  const kept = sessionStorage.getItem(placeKey);
  if (kept === null) return;
  sessionStorage.removeItem(placeKey);
  history.scrollRestoration = "auto";
  const { id, top } = JSON.parse(kept) as { id: string; top: number };
  const anchor = document.getElementById(id);
  // Twice: what comes into view for the first time takes its true height.
  for (let times = 0; anchor && times < 2; times += 1) scrollBy({ top: topOf(anchor) - top, behavior: "instant" });
}

/** Not before the page stands where it stood: saved twice in a second, the second reload would start from the top. */
async function reload(): Promise<void> {
  await whole;
  const anchor = [...document.querySelectorAll("[data-anchor]")].findLast((one) => topOf(one) <= innerHeight / 2);
  if (anchor) {
    sessionStorage.setItem(placeKey, JSON.stringify({ id: anchor.id, top: topOf(anchor) }));
    // Else the browser may do so too, later and by the old length of the page.
    history.scrollRestoration = "manual";
  }
  location.reload();
}

// Runs in dev only.
void whole.then(returnToPlace);
import.meta.hot?.on("desk:faults", show);
import.meta.hot?.on("desk:mended", remove);
import.meta.hot?.on("desk:changed", () => void reload());
// Browsers tell it only on this machine or over https: elsewhere a save in that moment shows with the next one.
const [navigation] = performance.getEntriesByType("navigation") as Partial<PerformanceNavigationTiming>[];
import.meta.hot?.send("desk:ask", navigation?.serverTiming?.find(({ name: mark }) => mark === editionMark)?.description);
