import { readFileSync } from "node:fs";

/** A file of a package as it is: some packages name only what bundlers want. */
const packaged = (file: string): string =>
  `<script>${readFileSync(`node_modules/${file}`, "utf8").replaceAll("</script", "<\\/script")}</script>`;

/** A page that frames an embed, as one kind of newsroom would. */
export interface EmbedHost {
  readonly name: string;
  /** What stands in the page for an embed at an address, under a sandbox ("" for none). The frame ends up in `#box`. */
  readonly markup: (address: string, sandbox: string) => string;
  /** Sandboxes that such a host may set; all where it names none. */
  readonly sandboxes?: readonly string[];
  /** What it makes of a height. */
  readonly heightOf?: (told: number) => number;
}

export const sandboxes = ["", "allow-scripts", "allow-scripts allow-same-origin"] as const;

const frame = (address: string, sandbox: string, more = ""): string =>
  `<iframe id="embed" src="${address}"${sandbox && ` sandbox="${sandbox}"`} title="embed" style="width:100%;border:0" ${more}></iframe>`;
/** A host whose own few lines listen; they stand before the frame, as in a page's head. */
const listening = (script: string) => (address: string, sandbox: string) =>
  `<script>${script}</script>${frame(address, sandbox, 'scrolling="no"')}`;
const ofFrame = (condition: string, height: string): string =>
  `addEventListener("message", function (e) { var f = document.getElementById("embed"); if (f && e.source === f.contentWindow && (${condition})) f.style.height = ${height} + "px"; });`;

/** A frame that is not let have its origin has none: iframe-resizer must then be told not to look at it. */
const knowsOrigin = (sandbox: string): boolean => sandbox === "" || sandbox.includes("allow-same-origin");

/** The lines of Datawrapper's own snippet, in our words: every key of the object, no check but of the source. */
const datawrapper = `addEventListener("message", function (e) {
  if (void 0 === e.data["datawrapper-height"]) return;
  var frames = document.querySelectorAll("iframe");
  for (var id in e.data["datawrapper-height"]) for (var i = 0; i < frames.length; i++)
    if (frames[i].contentWindow === e.source) frames[i].style.height = e.data["datawrapper-height"][id] + "px";
});`;

/** WordPress hides the frame until its first valid message, clamps its height and checks the secret. */
const wordpress = `addEventListener("message", function (e) {
  var d = e.data;
  if (!d || !(d.secret || d.message || d.value) || /[^a-zA-Z0-9]/.test(d.secret)) return;
  var f = document.querySelector('iframe[data-secret="' + d.secret + '"]');
  if (!f || e.source !== f.contentWindow) return;
  f.style.position = f.style.clip = "";
  var quote = document.querySelector("blockquote"); if (quote) quote.hidden = true;
  if (d.message === "height") f.height = Math.max(200, Math.min(1000, parseInt(d.value, 10)));
});
addEventListener("load", function () { document.querySelector("iframe").contentWindow.postMessage({ message: "ready", secret: "s3cret7x" }, "*"); });`;

/** Every host of the protocols' table: the real script where npm has it, else its rules. */
export const embedHosts: readonly EmbedHost[] = [
  { name: "datawrapper", markup: listening(datawrapper) },
  {
    name: "amp-like",
    markup: listening(
      ofFrame(`e.data && e.data.sentinel === "amp" && e.data.type === "embed-size" && e.data.height >= 100`, "e.data.height"),
    ),
    sandboxes: sandboxes.slice(1),
  },
  {
    name: "medium-like",
    markup: listening(
      `function parsed(data) { try { return JSON.parse(data); } catch (e) { return {}; } }
      ${ofFrame(`typeof e.data === "string" && parsed(e.data).context === "iframe.resize" && parsed(e.data).src === f.src`, "parsed(e.data).height")}`,
    ),
  },
  {
    name: "pym.js",
    markup: (address, sandbox) =>
      `<div id="pym"></div>${packaged("pym.js/dist/pym.v1.js")}<script>new pym.Parent("pym", "${address}", { ${sandbox && `sandbox: "${sandbox}"`} });</script>`,
  },
  {
    name: "sidechain",
    markup: (address, sandbox) =>
      `${packaged("@nprapps/sidechain/dist/sidechain.js")}<script>
      var host = document.createElement("side-chain"); ${sandbox && `host.shadowRoot.querySelector("iframe").setAttribute("sandbox", "${sandbox}");`}
      host.setAttribute("src", "${address}"); document.getElementById("box").append(host);</script>`,
  },
  {
    name: "@newswire/frames",
    markup: (address, sandbox) =>
      `<div id="wire"></div>${packaged("@newswire/frames/dist/frames.umd.js")}<script>
      newswireFrames.Framer(document.getElementById("wire"), { src: "${address}", attributes: { ${sandbox && `sandbox: "${sandbox}"`} } });</script>`,
  },
  {
    name: "iframe-resizer 4",
    markup: (address, sandbox) =>
      `${frame(address, sandbox)}${packaged("iframe-resizer/js/iframeResizer.min.js")}<script>iFrameResize({ checkOrigin: ${knowsOrigin(sandbox)} }, "#embed");</script>`,
  },
  {
    name: "@iframe-resizer/parent 5",
    markup: (address, sandbox) =>
      `${frame(address, sandbox)}${packaged("@iframe-resizer/parent/index.umd.js")}<script>iframeResize({ license: "GPLv3", checkOrigin: ${knowsOrigin(sandbox)} }, "#embed");</script>`,
  },
  {
    name: "open-iframe-resizer",
    markup: (address, sandbox) =>
      `${frame(address, sandbox)}${packaged("@open-iframe-resizer/core/dist/index.umd.cjs")}<script>
      iframeResizer.initialize({}, "#embed");</script>`,
  },
  {
    name: "wordpress-like",
    markup: (address) =>
      `<script>${wordpress}</script><blockquote data-secret="s3cret7x"><a href="${address}">…</a></blockquote>
      ${frame(`${address}#?secret=s3cret7x`, "allow-scripts", 'data-secret="s3cret7x" scrolling="no"').replace("width:100%", "position:absolute;clip:rect(1px,1px,1px,1px);width:100%")}`,
    sandboxes: ["allow-scripts"],
    heightOf: (told) => Math.max(200, Math.min(1000, told)),
  },
  {
    name: "our embed.js",
    markup: (address, sandbox) => `${frame(address, sandbox)}<script src="${new URL("/embed.js", address).href}" async></script>`,
  },
];

/** The page around: a column of a width that can change. */
export const hostPage = (markup: string, width: number): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
  <style>body{margin:0}#box{width:${width}px}</style></head><body><div id="box">${markup}</div><p id="below">Text below.</p></body></html>`;
