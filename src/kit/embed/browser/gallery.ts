import { scrollPace } from "../../scrolly/scroll-pace.ts";
import { whenNear } from "../../scrolly/when-near.ts";

/** Copies the text of an element. Where the browser forbids it, selects the text, so that one key copies it; the answer is false then. */
async function copy(source: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}

/** Has every button of the page copy what it names, and say so to the eye and to a screen reader. */
function startCopying(page: Document): void {
  // Without this script they would do nothing.
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-copy]")) button.hidden = false;
  const names = new WeakMap<HTMLButtonElement, string>();
  page.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[data-copy]") : null;
    const source = page.getElementById(button?.dataset["copy"] ?? "");
    const status = button?.closest(".gallery-entry")?.querySelector("[role=status]");
    if (!button || !source || !status) return;
    const name = names.get(button) ?? button.textContent;
    names.set(button, name);
    const result = (await copy(source)) ? button.dataset["copied"] : button.dataset["selected"];
    button.textContent = result ?? name;
    // Emptied first: screen readers announce a change, and the same words again are none.
    status.textContent = "";
    requestAnimationFrame(() => (status.textContent = result ?? ""));
    setTimeout(() => (button.textContent = name), 4000);
  });
}

/** Has a preview show the width and the theme that the controls name: at first as wide as there is room for, in pixels. Gives what frames it. */
function startPreview(entry: Element, room: number): (() => void) | undefined {
  const form = entry.querySelector<HTMLFormElement>("form.preview-controls");
  const preview = entry.querySelector<HTMLElement>(".preview");
  const frame = preview?.querySelector("template")?.content.querySelector("iframe");
  if (!form || !preview || !frame) return undefined;
  const address = frame.src;
  const show = (): void => {
    const chosen = new FormData(form);
    const width = String(chosen.get("width"));
    const theme = String(chosen.get("theme"));
    const height = frame.dataset[`height${width}`] ?? "";
    frame.width = width;
    frame.height = height;
    preview.style.setProperty("--frame-height", `${height}px`);
    const wanted = theme === "auto" ? address : `${address}?theme=${theme}`;
    if (frame.src !== wanted) frame.src = wanted;
  };
  form.hidden = false;
  const widths = [...form.querySelectorAll<HTMLInputElement>("input[name=width]")];
  const fitting = widths.findLast(({ value }) => Number(value) <= room);
  if (fitting) fitting.checked = true;
  form.addEventListener("change", show);
  show();
  return () => preview.append(frame);
}

const whenRead = scrollPace();
// Asked once, before anything changes: all have the same room, and each answer after a change takes a layout of the whole page.
const room = document.querySelector(".preview")?.clientWidth ?? 0;
// Read by the stylesheet as well, which shows what only works with this script.
document.documentElement.dataset["started"] = "";
startCopying(document);
const previews = new Map<Element, () => void>();
for (const entry of document.querySelectorAll(".gallery-entry")) {
  const frame = startPreview(entry, room);
  if (frame) previews.set(entry, frame);
}
whenNear(previews.keys(), 1, whenRead, (entry) => previews.get(entry)?.());
