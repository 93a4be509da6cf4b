// Stands in the head, before anything is painted: scripts run here, so passages may be laid out for motion. Where the page's own
// script then fails or never comes whole, the mark is taken back: every picture stands by its text again.
const { classList, dataset } = document.documentElement;
classList.add("scripted");
addEventListener("DOMContentLoaded", () => {
  if (dataset["started"] === undefined) classList.remove("scripted");
});

// A module of its own, though it shares nothing.
export {};
