// Runs in the head, before the first paint: scripts run here, so passages may be laid out for motion. If the page's own script then
// fails, does not arrive or is long in coming, the class is taken back, and every still stands by its text.
const { classList, dataset } = document.documentElement;
classList.add("scripted");
const standStill = (): void => {
  if (dataset["started"] === undefined) classList.remove("scripted");
};
addEventListener("DOMContentLoaded", standStill);
setTimeout(standStill, 3_000);

// Far parts need no layout, unless the browser is to find a place among them: one in the address, or where the reader was.
const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
if (location.hash === "" && navigation?.type === "navigate") classList.add("is-lazy");

// The face of the headings is inside the page, and any other would break their lines elsewhere. Asked for now and not at its first letter,
// it is there at the first paint, and nothing moves. Faces that are files say `optional`, and wait for nobody.
for (const face of document.fonts) if (face.display === "auto") void face.load();

// Makes this file a module, whose names are its own.
export {};
