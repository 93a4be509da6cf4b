import { transform } from "lightningcss";
import postcss, { type AtRule, type Container, type Root, type Rule } from "postcss";
import { bundledStylesheet, type Styled } from "../figure/stylesheet.ts";

/** Classes that no markup carries from the start: the embed's script gives them. */
const scripted = ["scripted", "is-parsing", "is-active", "is-read", "tip"];

const classesIn = (markup: string): string[] =>
  [...markup.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")).filter((name) => name !== "");

/** Whether a selector may ever match: every class it names is there, or may come. */
const canMatch = (selector: string, known: ReadonlySet<string>): boolean =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].every(([, name = ""]) => known.has(name));

const isRule = (node: Container): node is Rule => node.type === "rule";
const isDark = ({ name, params }: AtRule): boolean => name === "media" && /^\(prefers-color-scheme:\s*dark\)$/.test(params);

/** Dark where the address asks for it, else where the reader's system is dark, unless the address asks for light. */
function obeyTheme(sheet: Root): void {
  sheet.walkAtRules((media) => {
    if (!isDark(media)) return;
    const asked = media.clone();
    asked.walkRules((rule) => {
      rule.selector = ":root[data-theme=dark]";
    });
    media.walkRules((rule) => {
      rule.selector = ":root:not([data-theme=light])";
    });
    media.after(asked.nodes ?? []);
  });
}

function dropUnmatched(sheet: Root, known: ReadonlySet<string>): void {
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => canMatch(selector, known));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
}

/** Tokens that nothing reads, and those that only they had read. */
function dropUnread(sheet: Root): void {
  const read = new Set([...sheet.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  let dropped = false;
  sheet.walkDecls(/^--/, (declaration) => {
    if (read.has(declaration.prop)) return;
    declaration.remove();
    dropped = true;
  });
  if (dropped) dropUnread(sheet);
}

function dropEmpty(container: Container): void {
  container.each((node) => {
    if (!("nodes" in node) || node.nodes === undefined) return;
    dropEmpty(node as Container);
    if ((isRule(node as Container) || node.type === "atrule") && node.nodes.length === 0) node.remove();
  });
}

/** The oldest browsers that know cascade layers (major version in the third byte, minor in the second): newer syntax is rewritten for them. */
const targets = { chrome: 99 << 16, firefox: 97 << 16, safari: (15 << 16) | (4 << 8) };

const sheets = new WeakMap<Styled, string>();

/** Every rule that an embed of a report could need, minified: read once a build, and in dev each time. */
export function embedSheet(report: Styled): string {
  const known = import.meta.env?.DEV ? undefined : sheets.get(report);
  const filename = "src/styles/embed.css";
  const sheet =
    known ?? transform({ filename, code: Buffer.from(bundledStylesheet(filename, report)), minify: true, targets }).code.toString();
  sheets.set(report, sheet);
  return sheet;
}

/**
 * The stylesheet of one embed: of all rules only those that its markup can match, of all tokens only those they read, and themes
 * by the address as well as by the system.
 */
export function embedStyle(markup: string, sheet: string): string {
  const root = postcss.parse(sheet);
  obeyTheme(root);
  dropUnmatched(root, new Set([...classesIn(markup), ...scripted]));
  dropUnread(root);
  dropEmpty(root);
  return root.toString();
}
