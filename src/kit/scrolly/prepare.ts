// Runs in the head, before the first paint: scripts run here, so passages may be laid out for motion. If the page's own script then
// fails or does not arrive, the class is taken back, and every still stands by its text.
const { classList, dataset } = document.documentElement;
classList.add("scripted");
addEventListener("DOMContentLoaded", () => {
  if (dataset["started"] === undefined) classList.remove("scripted");
});

// Makes this file a module, whose names are its own.
export {};
