import { frameAddress } from "./frame-address.ts";

/** Asks an embed to post its height again, in case it did so before this script arrived. @newswire/frames has the same message. */
const heightRequest = { sentinel: "amp", type: "frames-init" };
/** Written in when the script is bundled: the name of its element, and what a frame is called whose page gives it no title. */
declare const ELEMENT: string;
declare const BRAND: string;

/** The height in a message of our embeds, in CSS pixels; undefined in any other message. */
function heightIn(message: unknown): number | undefined {
  const height = (message as { "datawrapper-height"?: { report?: unknown } } | null | undefined)?.["datawrapper-height"]?.report;
  return typeof height === "number" && height > 0 && height < 20_000 ? height : undefined;
}

/**
 * Makes frames of our embeds as tall as what they hold. A page may carry this script many times, early or late: it starts once. It
 * adds no name to the page but that of its element, trusts only the window of a frame of ours, and sets only that frame's height.
 */
function start(page: Document, site: string): void {
  const frames = (): HTMLIFrameElement[] => [...page.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(site));
  addEventListener("message", ({ source, data }) => {
    const height = heightIn(data);
    if (height === undefined) return;
    for (const frame of frames()) if (frame.contentWindow === source) frame.style.height = `${height}px`;
  });
  for (const frame of frames()) frame.contentWindow?.postMessage(heightRequest, "*");
  customElements.define(
    ELEMENT,
    class extends HTMLElement {
      static readonly observedAttributes = ["figure", "lang", "theme", "step"];
      attributeChangedCallback(): void {
        this.connectedCallback();
      }
      connectedCallback(): void {
        const value = (attribute: string): string => this.getAttribute(attribute) ?? "";
        const address = frameAddress(site, value("figure"), value("lang"), { theme: value("theme"), step: value("step") });
        if (!this.isConnected || address === undefined) return;
        const frame = this.querySelector("iframe") ?? page.createElement("iframe");
        if (frame.src === address) return;
        Object.assign(frame, { title: value("title") || BRAND, width: "100%", height: value("height") || "600", src: address });
        Object.assign(frame.style, { display: "block", width: "100%", border: "0" });
        if (!frame.isConnected) this.replaceChildren(frame);
      }
    },
  );
}

const script = document.currentScript ?? document.querySelector("script[src$='/embed.js']");
if (script instanceof HTMLScriptElement && !customElements.get(ELEMENT)) start(document, new URL(".", script.src).href);
