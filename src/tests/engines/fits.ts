/** A frame and what it holds, in CSS pixels. */
export interface Fit {
  /** Of the column that the frame stands in. */
  readonly width: number;
  readonly frame: number;
  readonly content: number;
  readonly scrolls: boolean;
}

/**
 * Runs in a host's page, whatever its browser, beside a frame of the same origin: gives its column one width after another, and at each waits
 * until the frame is as tall as its content. What it is then is told, right or wrong. Stands alone, for it is sent as text.
 */
export async function fits(): Promise<Fit[]> {
  const frameIn = (root: ParentNode): HTMLIFrameElement | undefined =>
    root.querySelector("iframe") ??
    [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot && frameIn(shadowRoot)) ?? []).at(0);
  const look = (width: number): Fit => {
    const frame = frameIn(document);
    const root = frame?.contentDocument?.documentElement;
    const content = Math.ceil(root?.querySelector("main")?.getBoundingClientRect().height ?? 0);
    const scrolls = root !== undefined && (root.scrollHeight > root.clientHeight + 1 || root.scrollWidth > root.clientWidth);
    return { width, frame: Math.round(frame?.getBoundingClientRect().height ?? 0), content, scrolls };
  };
  const isRight = ({ frame, content, scrolls }: Fit): boolean => content > 0 && Math.abs(frame - content) <= 1 && !scrolls;
  const found: Fit[] = [];
  for (const width of [320, 700, 320]) {
    const box = document.getElementById("box");
    if (box) box.style.width = `${width}px`;
    const end = Date.now() + 8_000;
    // Right twice with a pause between: whatever was still under way has come.
    for (let inRow = 0; inRow < 2 && Date.now() < end; inRow = isRight(look(width)) ? inRow + 1 : 0)
      await new Promise((done) => setTimeout(done, 150));
    found.push(look(width));
  }
  return found;
}
