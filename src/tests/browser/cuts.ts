/**
 * Runs in a host's page, whatever its browser, beside frames of the same origin: gives the page one width after another, and tells which frames
 * are then shorter than what they hold. Stands alone, for it is sent as text.
 */
export async function cuts(): Promise<string[]> {
  const frames = [...document.querySelectorAll("iframe")];
  const isThere = (frame: HTMLIFrameElement, width: number): boolean =>
    frame.contentDocument?.readyState === "complete" &&
    frame.contentDocument.querySelector("main") !== null &&
    frame.contentWindow?.innerWidth === width;
  const missing = (frame: HTMLIFrameElement): number => {
    const content = frame.contentDocument?.querySelector("main")?.getBoundingClientRect().height ?? Number.POSITIVE_INFINITY;
    return Math.ceil(content) - frame.clientHeight;
  };
  const found: string[] = [];
  for (let width = 240; width <= 1_200; width += 40) {
    document.body.style.width = `${width}px`;
    const end = Date.now() + 20_000;
    while (Date.now() < end && !frames.every((frame) => isThere(frame, width))) await new Promise((done) => setTimeout(done, 50));
    // The frames' own scripts lay out anew what they hold.
    await new Promise((done) => setTimeout(done, 200));
    for (const frame of frames) {
      if (!isThere(frame, width)) found.push(`${frame.title} at ${width}: never came`);
      else if (missing(frame) > 0) found.push(`${frame.title} at ${width}: ${missing(frame)} px are missing`);
    }
  }
  return found;
}
