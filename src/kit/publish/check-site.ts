import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import type { Text } from "../csv/problem.ts";
import { underBase } from "../i18n/languages.ts";

/** Where a site will be served: its origin, and the path under which its files lie. */
export interface Served {
  readonly site: string;
  readonly base: string;
}

/** Files that programs read: every address of ours in them is one that they will ask for. */
const forPrograms = /\.(xml|json|jsonld|txt)$/;

/** Addresses at an origin that stand anywhere in a text, escaped for JSON or XML or not at all. */
const addressesIn = (text: string, origin: string): string[] =>
  [...text.matchAll(/https?:\/\/[^\s"'<>\\&)\]]+/g)]
    .map(([address]) => address.replace(/[.,;:]+$/, ""))
    .filter((address) => address.startsWith(`${origin}/`));

interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  /** Whether the document came to its end. */
  readonly whole: boolean;
}

/** Anchors of a document, and every address that its elements name, those for programs too. */
function linksOf(html: string, origin: string): PageLinks {
  const { document } = parseHTML(html);
  const all = (name: string): string[] => [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
  const candidates = all("srcset").flatMap((set) => set.split(",").map((candidate) => candidate.trim().split(/\s/)[0] ?? ""));
  const told = [
    ...all("content"),
    ...[...document.querySelectorAll("script[type='application/ld+json']")].map((graph) => graph.textContent),
  ];
  const links = [...["href", "src", "poster"].flatMap(all), ...candidates, ...told.flatMap((text) => addressesIn(text, origin))];
  return { ids: new Set(all("id")), links, whole: html.includes("</html>") && html.trimEnd().endsWith(">") };
}

const faults = {
  missing: (file: string): Text => ({ vi: `${file}: thiếu tệp này.`, en: `${file}: this file is missing.` }),
  empty: (file: string): Text => ({ vi: `${file}: tệp rỗng.`, en: `${file}: this file is empty.` }),
  torn: (file: string): Text => ({ vi: `${file}: trang bị đứt ở cuối.`, en: `${file}: the page breaks off.` }),
  dead: (file: string, link: string): Text => ({
    vi: `${file}: liên kết ${link} không dẫn tới đâu.`,
    en: `${file}: the link ${link} leads nowhere.`,
  }),
};

/** The file that a static host gives for an address, or undefined for an address of someone else. */
function fileAt({ pathname, origin }: URL, { site, base }: Served): string | undefined {
  if (origin !== new URL(site).origin || !pathname.startsWith(underBase(base, ""))) return undefined;
  const path = decodeURIComponent(pathname.slice(underBase(base, "").length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/**
 * What is wrong with a built site: a file of `expected` that is not there, an empty file, a page that breaks off, a link within
 * the site to no page or to no anchor of it, in a page, in what it tells programs or in a file made for them. Paths are below `folder`.
 *
 * @param awaited files that are still to come: links may lead to them already
 */
export function siteFaults(folder: string, expected: readonly string[], served: Served, awaited: readonly string[] = []): Text[] {
  const { origin } = new URL(served.site);
  // A folder that begins with a point is none for a pattern of stars.
  const files = globSync(["**/*", "**/.*/**"], { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const known = new Set([...files, ...awaited]);
  const pages = new Map(
    files
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, linksOf(readFileSync(join(folder, file), "utf8"), origin)] as const),
  );
  const leads = (page: string, link: string): boolean => {
    if (!URL.canParse(link, new URL(underBase(served.base, page), served.site))) return false;
    const url = new URL(link, new URL(underBase(served.base, page), served.site));
    const file = fileAt(url, served);
    if (file === undefined) return url.origin !== new URL(served.site).origin;
    const anchor = decodeURIComponent(url.hash.slice(1));
    return known.has(file) && (anchor === "" || pages.get(file)?.ids.has(anchor) !== false);
  };
  const told = files
    .filter((file) => forPrograms.test(file))
    .map((file) => [file, addressesIn(readFileSync(join(folder, file), "utf8"), origin)] as const);
  const linked = [...[...pages].map(([file, { links }]) => [file, links] as const), ...told];
  return [
    ...expected.filter((file) => !known.has(file)).map(faults.missing),
    ...files.filter((file) => statSync(join(folder, file)).size === 0).map(faults.empty),
    ...[...pages].filter(([, { whole }]) => !whole).map(([file]) => faults.torn(file)),
    ...linked.flatMap(([file, links]) => [...new Set(links)].filter((link) => !leads(file, link)).map((link) => faults.dead(file, link))),
  ];
}
