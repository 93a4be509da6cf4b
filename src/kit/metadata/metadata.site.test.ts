import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFeed } from "feedsmith";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { report } from "../../report/report.ts";
import { atomPath, jsonFeedPath } from "../feeds/address.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import { pictureFiles } from "../images/image-list.ts";
import { correctionsPath, errorsAnchor, figurePath, methodPath, summaryPath } from "./address.ts";

const folder = inject("siteFolder");
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const page = (path: string) => parseHTML(read(`${path}index.html`)).document;
const drawn = new Set(pictureFiles(report));
const address = (path: string) => new URL(path, "https://report.example").href;
const figures = report.figures.map(({ id }) => id);
/** A text but for what keeps its words on one line. */
const spaced = (text = "") => text.replaceAll("\u00a0", " ");

interface Graph {
  "@type": string;
  "@id": string;
  headline: string;
  dateModified: string;
  contentUrl: string;
  image: { url: string };
}
const graphOf = (document: Document) =>
  JSON.parse(document.querySelector("script[type='application/ld+json']")?.textContent ?? "{}") as Graph;

describe.each(langs)("in %s", (lang) => {
  test("search engines are told that the story is an article, of which day and with which picture", () => {
    const graph = graphOf(page(pathIn(lang)));
    expect(graph).toMatchObject({ "@type": "NewsArticle", "@id": address(pathIn(lang)), headline: report.words[lang].siteTitle });
    expect(graph.dateModified).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(drawn).toContain(new URL(graph.image.url).pathname.slice(1));
  });

  test.each(figures)("a link to %s shows its own picture, title and finding", (id) => {
    const document = page(figurePath(id, lang));
    const meta = (name: string) => document.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content") ?? "";
    expect(new URL(meta("image")).pathname).toBe(`/pictures/${id}.social.${lang}.png`);
    expect(drawn).toContain(new URL(meta("image")).pathname.slice(1));
    expect(meta("url")).toBe(address(figurePath(id, lang)));
    expect(spaced(meta("title"))).toContain(spaced(document.querySelector("h1")?.textContent));
    expect(spaced(meta("description"))).toBe(spaced(document.querySelector(".intro")?.textContent));
    expect(graphOf(document)).toMatchObject({ "@type": "ImageObject", contentUrl: address(`/pictures/${id}.${lang}.png`) });
    expect(document.querySelectorAll("svg.chart").length).toBeGreaterThan(0);
  });

  test.each([
    ["atom", atomPath],
    ["json", jsonFeedPath],
  ] as const)("the feed as %s tells of the report and of every figure, with picture and table", (format, path) => {
    const parsed = parseFeed(read(path(lang)));
    expect(parsed.format).toBe(format);
    const entries =
      parsed.format === "atom"
        ? (parsed.feed.entries ?? []).map((entry) => ({ url: entry.links?.[0]?.href, html: entry.content?.value }))
        : parsed.format === "json"
          ? (parsed.feed.items ?? []).map((item) => ({ url: item.url, html: item.content_html }))
          : [];
    const pages = [pathIn(lang), ...figures.map((id) => figurePath(id, lang))].map(address);
    // Beside them, whatever was put right.
    const others = entries.filter(({ url = "" }) => !url.startsWith(address(correctionsPath(lang))));
    expect(others.map(({ url }) => url).toSorted()).toEqual(pages.toSorted());
    for (const { url, html = "" } of others.filter((entry) => entry.url !== address(pathIn(lang)))) {
      const { document } = parseHTML(`<main>${html}</main>`);
      expect(document.querySelectorAll("tbody tr").length, url).toBeGreaterThan(0);
      expect(drawn, url).toContain(new URL(document.querySelector("img")?.getAttribute("src") ?? "").pathname.slice(1));
      expect(document.querySelector("img")?.getAttribute("alt")?.length, url).toBeGreaterThan(20);
      expect(html, url).not.toMatch(/<script|style=|undefined|\[object/);
    }
  });

  test("the plain text has every chapter and the finding of every figure", () => {
    const text = spaced(read(summaryPath(lang)));
    const document = page(pathIn(lang));
    for (const heading of document.querySelectorAll("section.chapter h2")) expect(text).toContain(`## ${spaced(heading.textContent)}`);
    for (const id of figures) expect(text).toContain(address(figurePath(id, lang)));
    expect(text).not.toMatch(/<\w|&\w+;|undefined|\[object/);
  });
});

test.each(langs)(
  "the method page in %s has what is compared, what differs, the notes of every table, citations and where to write",
  (lang) => {
    const document = page(methodPath(lang));
    expect(document.querySelectorAll("#comparisons ~ .table-scroll tbody tr").length).toBeGreaterThan(0);
    expect(document.querySelectorAll("details .guide")).toHaveLength(Object.keys(report.tables).length);
    expect(
      [...document.querySelectorAll(".citations code")].filter(({ textContent }) => textContent.includes(address(pathIn(lang)))),
    ).toHaveLength(4);
    expect(document.querySelector(`#${errorsAnchor} h2`)).not.toBeNull();
  },
);

test("the sitemap names every page that claims an address of its own", () => {
  const locations = [...read("sitemap.xml").matchAll(/<loc>([^<]+)/g)].map(([, location = ""]) => location);
  expect(new Set(locations).size).toBe(locations.length);
  for (const location of locations) {
    const canonical = page(new URL(location).pathname).querySelector("link[rel=canonical]")?.getAttribute("href");
    expect(canonical).toBe(location);
  }
  expect(read("robots.txt")).toContain(`Sitemap: ${address("/sitemap.xml")}`);
});
