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

// Runs in dev only. A reload keeps the scroll position, and with it the step.
import.meta.hot?.on("desk:faults", show);
import.meta.hot?.on("desk:mended", remove);
import.meta.hot?.on("desk:changed", () => location.reload());
// Browsers tell it only on this machine or over https: elsewhere a save in that moment shows with the next one.
const [navigation] = performance.getEntriesByType("navigation") as Partial<PerformanceNavigationTiming>[];
import.meta.hot?.send("desk:ask", navigation?.serverTiming?.find(({ name: mark }) => mark === editionMark)?.description);
