import { createHash } from "node:crypto";

/** Where a page wants its policy; only the finished page knows what it must allow. */
export const policyMark = "page-policy";

/** A script or a style as a policy names it: by its text, so that no other text runs. */
const hashSource = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Texts of the elements of a name that a page carries inside itself. */
function inlineTexts(html: string, name: "script" | "style"): string[] {
  const elements = html.matchAll(new RegExp(`<${name}\\b([^>]*)>(.*?)</${name}>`, "gs"));
  // What search engines are told is data: no browser runs it, and no policy speaks of it.
  return [...elements].filter(([, attributes = ""]) => !/\ssrc=|type="application\//.test(attributes)).map(([, , text = ""]) => text);
}

/** Every script or style inside a page, as its policy names it. */
export const inlineHashes = (html: string, name: "script" | "style"): string[] => [...new Set(inlineTexts(html, name).map(hashSource))];

const directive = (name: string, sources: readonly string[]): string => `${name} ${sources.length === 0 ? "'none'" : sources.join(" ")}`;

/**
 * What a finished page may load and run: its own scripts and styles, each by its hash, and files of its own host. No attribute of an
 * element is a script or a style. Whatever else got into the page, a browser leaves alone.
 */
export function contentPolicy(html: string): string {
  const scripts = inlineTexts(html, "script");
  const splits = /<script\b[^>]*\ssrc=/.test(html) || scripts.some((text) => /_astro\/[\w.-]+\.js/.test(text));
  const workers = scripts.some((text) => text.includes("new Worker")) ? ["blob:"] : [];
  return [
    "default-src 'none'",
    directive("script-src", [...(splits ? ["'self'"] : []), ...inlineHashes(html, "script")]),
    directive("style-src", inlineHashes(html, "style")),
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    // Scripts that draw beside the page are part of the page's own text. Safari before 15.5 knows the second name alone.
    directive("worker-src", workers),
    directive("child-src", workers),
    directive("frame-src", html.includes("<iframe") ? ["'self'"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The page with its policy inside, for hosts that send no headers of ours; any other page stays as it is. */
export function withPolicy(html: string): string {
  const place = `content="${policyMark}"`;
  return html.includes(place) ? html.replace(place, () => `content="${contentPolicy(html)}"`) : html;
}
