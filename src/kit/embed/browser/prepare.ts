// Runs in the head, before the first paint: tells the stylesheet that scripts run, and which theme the address asks for.
const { classList, dataset } = document.documentElement;
const theme = new URLSearchParams(location.search).get("theme");
classList.add("scripted");
// The stylesheet knows "light" and "dark"; any other word changes nothing.
if (theme) dataset["theme"] = theme;

// The faces stand in the stylesheet above, and are there before the first word is laid out: asked for by that word, they would move it.
for (const face of document.fonts) void face.load();
