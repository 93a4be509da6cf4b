import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { figures } from "../../report/figures/figures.ts";
import { langs, pathIn } from "../../kit/i18n/languages.ts";
import { charset } from "../../kit/fonts/charset.ts";
import type { PassageDrawings } from "../../kit/scrolly/drawings.ts";

const folder = inject("siteFolder");
const htmlOf = (path: string) => readFileSync(join(folder, path, "index.html"), "utf8");
const brotli = (text: string | Uint8Array) => brotliCompressSync(text).length;

/** The tables of a figure's own page, and those that the story's script puts into a passage. */
const tablesAt = (path: string) => [...parseHTML(htmlOf(path)).document.querySelectorAll(".data-table table")];
function tablesWith(passage: Element): Element[] {
  const { pathname } = new URL(passage.getAttribute("data-narrow") ?? "", "http://localhost");
  const { tables } = JSON.parse(readFileSync(join(folder, pathname), "utf8")) as PassageDrawings;
  return Object.values(tables).flatMap((table) => [...parseHTML(table).document.querySelectorAll("table")]);
}

describe.each(langs)("the report in %s", (lang) => {
  const html = htmlOf(pathIn(lang));
  const { document } = parseHTML(html);
  const passages = [...document.querySelectorAll("[data-figure]")];

  test("says its language and points to its other one, both ways", () => {
    expect(document.documentElement.getAttribute("lang")).toBe(lang);
    const alternates = [...document.querySelectorAll("link[rel=alternate][hreflang]:not([type])")].map((link) => [
      link.getAttribute("hreflang"),
      new URL(link.getAttribute("href") ?? "").pathname,
    ]);
    expect(alternates).toEqual(expect.arrayContaining(langs.map((to) => [to, pathIn(to)])));
  });

  const told = figures.filter(({ freeStanding }) => !freeStanding);
  const apart = figures.filter(({ freeStanding }) => freeStanding);

  test("a figure that stands outside the story is in none of its passages", () => {
    for (const { id } of apart) expect(passages.filter((passage) => passage.matches(`[data-figure~=${id}]`))).toEqual([]);
  });

  test.each(told.map((figure) => [figure.id, figure] as const))(
    "%s has title, its scenes and sources without a script, and its table on its own page and with its drawings",
    (id, figure) => {
      const own = passages.filter((passage) => passage.matches(`[data-figure~=${id}]`));
      expect(own.length, "passages").toBeGreaterThan(0);
      const scenes = [...document.querySelectorAll(`.still[data-of=${id}]`)].map((still) => still.getAttribute("data-scene"));
      expect(scenes.length, "stills").toBeGreaterThan(0);
      for (const scene of scenes) expect(figure.scenes).toContain(scene);
      // A figure told in one step may leave its other scenes to embeds; one told in several leaves out what it says is retired.
      if (new Set(scenes).size > 1) expect(new Set([...scenes, ...figure.retired])).toEqual(new Set(figure.scenes));
      for (const passage of own) {
        expect(passage.querySelector("h3")?.textContent.trim()).not.toBe("");
        expect(passage.querySelectorAll(".figure-sources a").length).toBeGreaterThan(0);
        const link = passage.querySelector(`[data-table=${id}] a`)?.getAttribute("href") ?? "";
        const { pathname } = new URL(link, "http://localhost");
        const tables = [...tablesAt(pathname), ...tablesWith(passage)];
        expect(tables.length, "a table for each figure of the passage").toBe(
          1 + (passage.getAttribute("data-figure")?.split(" ").length ?? 0),
        );
        for (const table of tables) {
          const headings = table.querySelectorAll("thead th").length;
          expect(table.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
          for (const row of table.querySelectorAll("tbody tr")) expect(row.children.length, row.textContent).toBe(headings);
        }
      }
    },
  );

  const stills = [...document.querySelectorAll(".still")];

  test("every still is an image that says what it shows, in two layouts of a known size", () => {
    expect(stills.length).toBeGreaterThan(0);
    for (const still of stills) {
      const image = still.querySelector("img");
      expect(image?.getAttribute("alt")?.length, image?.getAttribute("src") ?? "").toBeGreaterThan(20);
      const sources = [...still.querySelectorAll("source")];
      expect(sources.some((source) => source.getAttribute("media")?.includes("min-width"))).toBe(true);
      for (const element of [image, ...sources]) {
        const address = element?.getAttribute("src") ?? element?.getAttribute("srcset") ?? "";
        const svg = readFileSync(join(folder, new URL(address, "http://localhost").pathname), "utf8");
        const [width, height] = ["width", "height"].map((name) => element?.getAttribute(name));
        expect(svg).toMatch(`viewBox="0 0 ${width} ${height}"`);
      }
    }
  });

  test("every passage has its drawings in both layouts, each with a role, a label and no inline style", () => {
    for (const passage of passages)
      for (const layout of ["narrow", "wide"]) {
        const address = new URL(passage.getAttribute(`data-${layout}`) ?? "", "http://localhost");
        const { stills: svgs } = JSON.parse(readFileSync(join(folder, address.pathname), "utf8")) as PassageDrawings;
        expect(svgs.length).toBe(passage.querySelectorAll(".still").length);
        for (const text of svgs) {
          const svg = parseHTML(`<html><body>${text}</body></html>`).document.querySelector("svg.chart");
          expect(svg?.getAttribute("role")).toBe("img");
          expect(svg?.getAttribute("aria-label")?.length, text.slice(0, 99)).toBeGreaterThan(20);
          expect(svg?.querySelector("[style], style")).toBeNull();
        }
      }
  });

  const tables = passages.filter((passage) => passage.hasAttribute("data-narrow")).flatMap(tablesWith);
  const printed = [document.body, ...tables];

  test("uses no letter that its fonts lack", () => {
    const letters = new Set(printed.flatMap(({ textContent }) => [...textContent.normalize("NFC")]));
    // The brand's arrow is in no cut of our fonts, and in every system's.
    const known = new Set(`${charset}→\n\t`);
    // Titles of sources in other scripts stand in the reader's own fonts.
    for (const link of document.querySelectorAll("a[lang]:not([lang=vi]):not([lang=en])"))
      for (const letter of link.textContent) known.add(letter);
    expect([...letters].filter((letter) => !known.has(letter))).toEqual([]);
  });

  test("prints no hole of the code", () => {
    for (const { textContent } of printed) expect(textContent).not.toMatch(/undefined|NaN|\[object|Infinity|null\b|\{[a-z-]+\}/);
  });

  test("writes a year as a year", () => {
    const headed = tables.filter((table) => /^(Năm|Year)$/.test(table.querySelector("th")?.textContent.trim() ?? ""));
    expect(headed.length).toBeGreaterThan(0);
    for (const table of headed)
      for (const row of table.querySelectorAll("tbody tr")) expect(row.children[0]?.textContent.trim()).toMatch(/^\d{4}$/);
  });

  test("asks nothing of another host, and has no address but http and https", () => {
    for (const element of document.querySelectorAll("[src], link[href]:not([rel=alternate]):not([rel=canonical])"))
      expect(element.getAttribute("src") ?? element.getAttribute("href")).toMatch(/^(\/|data:)/);
    for (const link of document.querySelectorAll("a[href]")) expect(link.getAttribute("href")).toMatch(/^(https?:\/\/|\/|#)/);
  });

  test("every anchor is there once", () => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const link of document.querySelectorAll("a[href^='#']")) expect(ids).toContain(link.getAttribute("href")?.slice(1));
  });

  test("weighs what a slow line can carry", () => {
    const fonts = globSync(join(folder, "_astro/*.woff2")).reduce((sum, file) => sum + readFileSync(file).length, 0);
    const scripts = [...document.querySelectorAll("script:not([src])")].map((script) => script.textContent).join("");
    const files = globSync(join(folder, "_astro/*.js")).reduce((sum, file) => sum + brotli(readFileSync(file)), 0);
    expect(brotli(scripts) + files, "JavaScript, brotli").toBeLessThanOrEqual(15_000);
    expect(brotli(html) + fonts, "page and fonts, brotli").toBeLessThanOrEqual(150_000);
  });
});

test("the page for a wrong address claims no address of its own", () => {
  const { document } = parseHTML(readFileSync(join(folder, "404.html"), "utf8"));
  expect(document.querySelector("link[rel=canonical], link[rel=alternate], meta[property='og:url']")).toBeNull();
  expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
});

test("both languages have the same anchors in the same order", () => {
  const [vi, en] = langs.map((lang) =>
    [...parseHTML(htmlOf(pathIn(lang))).document.querySelectorAll("[data-anchor]")].map((element) => element.id),
  );
  expect(en).toEqual(vi);
});

test("every figure's table can be downloaded in both languages, safe for a spreadsheet", () => {
  for (const { id } of figures)
    for (const lang of langs) {
      const csv = readFileSync(join(folder, `data/figures/${id}.${lang}.csv`), "utf8");
      expect(csv.startsWith("\ufeff")).toBe(true);
      expect(csv.split("\n").filter((line) => /^[=+@]|,[=+@]/.test(line))).toEqual([]);
    }
});
