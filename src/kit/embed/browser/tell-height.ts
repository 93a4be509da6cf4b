import { greetings, heard, hostAt, linkMessage, type Size, sizeMessages } from "./hosts.ts";

/** Content at rest in fractions of a pixel: rounded up, so that its last line is never cut. */
const sizeOf = (content: Element): Size => {
  const { width, height } = content.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
};

/**
 * Tells the page around us how tall the content is: at once, whenever that changes, and when it asks. The content is watched and not
 * the document, which is never smaller than its frame. Heights are no secret, so they go to whoever frames us.
 */
export function tellHeight(frame: Window, content: Element): void {
  const { parent } = frame;
  if (parent === frame) return;
  let host = hostAt(frame.location.href);
  let told = 0;
  // Its letters are in the page and asked for by the first layout. In others it would be of another height, and move its host twice.
  sizeOf(content);
  const lettered = frame.document.fonts.ready;
  const tell = (event: "init" | "resizeObserver"): void => {
    const size = sizeOf(content);
    // In a frame that is not displayed there is no height to tell; it comes when the frame is shown.
    if (size.height === 0 || (event === "resizeObserver" && size.height === told)) return;
    told = size.height;
    for (const message of sizeMessages(host, size, event)) parent.postMessage(message, "*");
  };
  frame.addEventListener("message", ({ source, data }) => {
    if (source !== parent) return;
    const next = heard(host, data);
    if (next === undefined) return;
    host = next;
    void lettered.then(() => tell("init"));
  });
  content.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    const message = link && linkMessage(host, link.href);
    if (message) parent.postMessage(message, "*");
  });
  for (const greeting of greetings) parent.postMessage(greeting, "*");
  void lettered.then(() => {
    // A browser leaves a foreign frame outside the screen unpainted, and then observes nothing in it: measured by hand at first,
    // so that its room is right before it is scrolled to.
    tell("resizeObserver");
    new ResizeObserver(() => tell("resizeObserver")).observe(content);
  });
}
