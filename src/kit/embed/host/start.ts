import { frameAddress } from "./frame-address.ts";

/** Asks an embed to tell its height again: it may have spoken before this script came. Also @newswire/frames' word. */
const askAgain = { sentinel: "amp", type: "frames-init" };
const name = "nau-xanh-embed";

/** The height that a message tells, in CSS pixels; undefined where it is no message of our embeds. */
function toldHeight(message: unknown): number | undefined {
  const told = (message as { "datawrapper-height"?: { "nau-xanh"?: unknown } } | null | undefined)?.["datawrapper-height"]?.["nau-xanh"];
  return typeof told === "number" && told > 0 && told < 20_000 ? told : undefined;
}

/**
 * Fits frames of our embeds to what they hold. A page may carry it many times, early or late: it starts once. It leaves no name
 * behind but that of its element, believes only the window that a frame of ours shows, and sets nothing but that frame's height.
 */
function start(page: Document, site: string): void {
  const frames = (): HTMLIFrameElement[] => [...page.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(site));
  addEventListener("message", ({ source, data }) => {
    const height = toldHeight(data);
    if (height === undefined) return;
    for (const frame of frames()) if (frame.contentWindow === source) frame.style.height = `${height}px`;
  });
  for (const frame of frames()) frame.contentWindow?.postMessage(askAgain, "*");
  customElements.define(
    name,
    class extends HTMLElement {
      static readonly observedAttributes = ["figure", "lang", "theme", "step"];
      attributeChangedCallback(): void {
        this.connectedCallback();
      }
      connectedCallback(): void {
        const said = (attribute: string): string => this.getAttribute(attribute) ?? "";
        const address = frameAddress(site, said("figure"), said("lang"), { theme: said("theme"), step: said("step") });
        if (!this.isConnected || address === undefined) return;
        const frame = this.querySelector("iframe") ?? page.createElement("iframe");
        if (frame.src === address) return;
        Object.assign(frame, { title: said("title") || "Nâu → Xanh", width: "100%", height: said("height") || "600", src: address });
        Object.assign(frame.style, { display: "block", width: "100%", border: "0" });
        if (!frame.isConnected) this.replaceChildren(frame);
      }
    },
  );
}

const script = document.currentScript ?? document.querySelector("script[src$='/embed.js']");
if (script instanceof HTMLScriptElement && !customElements.get(name)) start(document, new URL(".", script.src).href);
