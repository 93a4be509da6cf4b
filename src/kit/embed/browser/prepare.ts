// Runs in the head, before the first paint: tells the stylesheet that scripts run, and which theme the address asks for.
const { classList, dataset } = document.documentElement;
const theme = new URLSearchParams(location.search).get("theme");
classList.add("scripted", "is-parsing");
// The stylesheet knows "light" and "dark"; any other word changes nothing.
if (theme) dataset["theme"] = theme;

// Steps lie on each other, as tall as the tallest: shown before the last of them is parsed, what stands below would be moved by each. This
// listener is the first, so that whatever fails later, the figure shows.
addEventListener("DOMContentLoaded", () => classList.remove("is-parsing"));

// The faces stand in the stylesheet above, and are there before the first word is laid out: asked for by that word, they would move it.
for (const face of document.fonts) void face.load();
