import { underBase } from "../i18n/languages.ts";

/** Headers that every file below a path is to be sent with. "*" at its end stands for whatever follows. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const pageEnd = "index.html";

const folderOf = (page: string): string => page.slice(0, -pageEnd.length);

/** "a/b/" → "a/", "a/b/": a folder and those it lies in, from the outside. */
const foldersTo = (folder: string): string[] =>
  folder
    .split("/")
    .slice(0, -1)
    .map((_, index, parts) => `${parts.slice(0, index + 1).join("/")}/`);

/**
 * Paths of all pages that nobody frames, as few as can be: a folder without a page for frames is one path. Hosts disagree on what two
 * rules for one address mean, so no path here is part of another.
 */
function unframedPaths(files: readonly string[], isFramed: (page: string) => boolean): string[] {
  const pages = files.filter((file) => file.endsWith(pageEnd));
  const open = pages.filter(isFramed).map(folderOf);
  const paths = pages
    .filter((page) => !isFramed(page))
    .map((page) => {
      const closed = foldersTo(folderOf(page)).find((folder) => !open.some((frame) => frame.startsWith(folder)));
      return closed === undefined ? folderOf(page) : `${closed}*`;
    });
  return [...new Set(paths)].toSorted();
}

/** What other sites' scripts may read: it is published for them. */
const forScripts = ["data/*", "oembed/*", "v/*", "embeds.json"];

/**
 * Headers for what a page cannot say of itself: who may frame it. Embeds may be framed by all, other pages by nobody. Everything else
 * that keeps a page safe stands in the page.
 *
 * @param files paths below the site
 * @param isFramed whether a page is made for the frames of others
 */
export function headerRules(files: readonly string[], base: string, isFramed: (page: string) => boolean): HeaderRule[] {
  const rules: HeaderRule[] = [
    { path: "*", headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin" } },
    ...unframedPaths(files, isFramed).map((path) => ({ path, headers: { "Content-Security-Policy": "frame-ancestors 'none'" } })),
    ...forScripts.map((path) => ({ path, headers: { "Access-Control-Allow-Origin": "*" } })),
    // Their names change with their content.
    { path: "_astro/*", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
  ];
  return [...Map.groupBy(rules, ({ path }) => path)].map(([path, same]) => ({
    path: underBase(base, path),
    headers: Object.assign({}, ...same.map(({ headers }) => headers)) as HeaderRule["headers"],
  }));
}

/** The rules as Netlify and Cloudflare Pages read them, from a file `_headers` in the site. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"))
    .join("\n");
