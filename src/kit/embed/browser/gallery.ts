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

function startCopying(entry: Element): void {
  const status = entry.querySelector("[role=status]");
  for (const button of entry.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    const source = document.getElementById(button.dataset["copy"] ?? "");
    if (source === null || status === null) continue;
    const name = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const result = (await copy(source)) ? button.dataset["copied"] : button.dataset["selected"];
      button.textContent = result ?? name;
      // Emptied first: screen readers announce a change, and the same words again are none.
      status.textContent = "";
      requestAnimationFrame(() => (status.textContent = result ?? ""));
      setTimeout(() => (button.textContent = name), 4000);
    });
  }
}

/** Shows an embed in the width and the theme that the controls name: at first as wide as there is room for, in pixels. */
function startPreview(entry: Element, room: number): void {
  const form = entry.querySelector<HTMLFormElement>("form.preview-controls");
  const frame = entry.querySelector<HTMLIFrameElement>(".preview iframe");
  if (form === null || frame === null) return;
  const address = frame.src;
  const show = (): void => {
    const chosen = new FormData(form);
    const width = String(chosen.get("width"));
    const theme = String(chosen.get("theme"));
    frame.width = width;
    frame.height = frame.dataset[`height${width}`] ?? "";
    const wanted = theme === "auto" ? address : `${address}?theme=${theme}`;
    if (frame.src !== wanted) frame.src = wanted;
  };
  const widths = [...form.querySelectorAll<HTMLInputElement>("input[name=width]")];
  const fitting = widths.findLast(({ value }) => Number(value) <= room);
  if (fitting) fitting.checked = true;
  form.hidden = false;
  form.addEventListener("change", show);
  show();
}

// Asked once, before anything changes: all have the same room, and each answer after a change takes a layout of the whole page.
const room = document.querySelector(".preview")?.clientWidth ?? 0;
for (const entry of document.querySelectorAll(".gallery-entry")) {
  startCopying(entry);
  startPreview(entry, room);
}
