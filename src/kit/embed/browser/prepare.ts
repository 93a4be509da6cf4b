// Stands in the head, before anything is painted: whether there are scripts, and which theme the host's address asks for.
const { classList, dataset } = document.documentElement;
const theme = new URLSearchParams(location.search).get("theme");
classList.add("scripted");
if (theme === "light" || theme === "dark") dataset["theme"] = theme;
