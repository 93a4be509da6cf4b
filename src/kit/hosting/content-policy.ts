import { createHash } from "node:crypto";

/** Where a page wants its policy; only the finished page knows what it must allow. */
export const policyMark = "page-policy";

/** A script or a style as a policy names it: by its text, so that no other text runs. */
const hashSource = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const attributes = `(?:"[^"]*"|'[^']*'|[^"'>])*`;
/** A page's comments, its scripts and styles whole, and its other tags: what looks like one of them inside another is not one. */
const parts = new RegExp(`<!--.*?-->|<(script|style)\\b(${attributes})>(.*?)</\\1>|</?[a-z]${attributes}>`, "gis");

/**
 * Texts of the elements of a name that a page carries around what it tells. In what it tells, which comes of tables and texts, nothing is
 * to run: a cell that became a script there, through whatever error, would else be named like our own.
 */
function inlineTexts(html: string, name: "script" | "style"): string[] {
  const all = [...html.matchAll(parts)];
  const [start, end] = [all.findIndex(([part]) => /^<main\b/.test(part)), all.findLastIndex(([part]) => part === "</main>")];
  return (
    all
      .filter(([, element], index) => element === name && !(start < index && index < end))
      // What search engines are told is data: no browser runs it, and no policy speaks of it.
      .filter(([, , said = ""]) => !/\ssrc=|type="application\//.test(said))
      .map(([, , , text = ""]) => text)
  );
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
