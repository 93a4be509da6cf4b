import { greetings, hostAfter, hostAt, linkMessage, type Size, sizeMessages } from "./hosts.ts";

/** Rounded up: content at rest is fractions of a pixel tall, and its last line must not be cut. */
const sizeOf = (content: Element): Size => {
  const { width, height } = content.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
};

/**
 * Posts the height of the content to the page around it: at once, whenever it changes, and when the host asks. The content is
 * observed and not the document, which is never smaller than its frame. Heights are no secret: any host may read them.
 */
export function postHeight(frame: Window, content: Element): void {
  const { parent } = frame;
  if (parent === frame) return;
  let host = hostAt(frame.location.href);
  let posted = 0;
  // The first layout requests the fonts, which are in the file. A height in fallback fonts would move the host's page twice.
  sizeOf(content);
  const fontsReady = frame.document.fonts.ready;
  const post = (event: "init" | "resizeObserver"): void => {
    const size = sizeOf(content);
    // A frame that is not displayed has no height; this runs again when it is shown.
    if (size.height === 0 || (event === "resizeObserver" && size.height === posted)) return;
    posted = size.height;
    for (const message of sizeMessages(host, size, event)) parent.postMessage(message, "*");
  };
  frame.addEventListener("message", ({ source, data }) => {
    const next = source === parent && hostAfter(host, data);
    if (!next) return;
    host = next;
    void fontsReady.then(() => post("init"));
  });
  content.addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest("a");
    const message = link && linkMessage(host, link.href);
    if (message) parent.postMessage(message, "*");
  });
  for (const greeting of greetings) parent.postMessage(greeting, "*");
  void fontsReady.then(() => {
    // Measured once by hand: browsers do not paint a cross-origin frame off screen, and its observers then stay silent until the
    // reader scrolls to it.
    post("resizeObserver");
    new ResizeObserver(() => post("resizeObserver")).observe(content);
  });
}
