import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { figures } from "../../report/figures/figures.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import { embedPath } from "./address.ts";

const folder = inject("siteFolder");
/** Which figure a step of the story shows, by its anchor. */
const figureAt = Object.fromEntries(
  langs.map((lang) => {
    const { document } = parseHTML(readFileSync(join(folder, pathIn(lang), "index.html"), "utf8"));
    const anchors = [...document.querySelectorAll(".step [data-anchor]")];
    return [lang, new Map(anchors.map((anchor) => [anchor.id, anchor.closest(".step")?.querySelector(".still")?.getAttribute("data-of")]))];
  }),
);
const embeds = langs.flatMap((lang) =>
  figures.map(({ id, freeStanding }) => {
    const html = readFileSync(join(folder, embedPath(id, lang), "index.html"), "utf8");
    return {
      name: `${lang} ${id}`,
      lang,
      id,
      freeStanding,
      html,
      document: parseHTML(html).document,
      size: brotliCompressSync(html).length,
    };
  }),
);

/** With the surface of a province inside it, an embed may weigh more. */
const most = (html: string): number => (html.includes("<image") ? 60_000 : 40_000);

test("an embed weighs little, its font and all: half of them under 15 kB, none over 40 kB, or 60 kB with its relief", () => {
  const sizes = embeds.map(({ size }) => size).toSorted((a, b) => a - b);
  const half = sizes.length / 2;
  expect(((sizes[half - 1] ?? 0) + (sizes[half] ?? 0)) / 2).toBeLessThanOrEqual(15_000);
  expect(embeds.filter(({ size, html }) => size > most(html)).map(({ name, size }) => `${name}: ${size}`)).toEqual([]);
});

describe.each(embeds)("$name", ({ lang, id, freeStanding, html, document }) => {
  test("is one file that asks for no other", () => {
    const asking = [
      ...document.querySelectorAll("[src], [srcset], link[href]:not([rel=canonical], [rel=alternate]), use, image, iframe, object, embed"),
    ];
    const asked = asking.map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "");
    expect(asked.filter((address) => !/^(data:|#)/.test(address))).toEqual([]);
    expect(html).not.toMatch(/@import|url\((?!data:)|fetch\(|XMLHttpRequest|sendBeacon|localStorage|sessionStorage|\.cookie|import\(/);
    expect(document.querySelector("script[type=module]")).toBeNull();
    const policy = document.querySelector("meta[http-equiv=content-security-policy]")?.getAttribute("content") ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy.split(";")).toEqual(expect.arrayContaining(["object-src 'none'", "base-uri 'none'"]));
  });

  test("says its language, is not indexed, and belongs to its place in the story", () => {
    expect(document.documentElement.getAttribute("lang")).toBe(lang);
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    const canonical = new URL(document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "");
    expect(canonical.pathname).toBe(pathIn(lang));
    if (freeStanding) expect(canonical.hash).toBe("");
    else expect(figureAt[lang]?.get(canonical.hash.slice(1))?.split(" ")).toContain(id);
    expect([...document.querySelectorAll(".links a")].map((link) => link.getAttribute("href"))).toContain(canonical.href);
  });

  test("has title, takeaway, pictures with a label, sources, table and licence without a script", () => {
    for (const selector of ["title", "h1", ".takeaway", ".subtitle"])
      expect(document.querySelector(selector)?.textContent.trim(), selector).not.toBe("");
    expect(document.querySelectorAll(".step").length).toBe(document.querySelectorAll(".still .wide svg.chart").length);
    for (const svg of document.querySelectorAll("svg.chart")) expect(svg.getAttribute("aria-label")?.length).toBeGreaterThan(20);
    expect(document.querySelectorAll(".source-line a").length).toBeGreaterThan(0);
    expect(document.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
    expect(document.querySelector("a[rel~=license]")).not.toBeNull();
  });

  test("opens every link in a window of its own and has no inline style", () => {
    for (const link of document.querySelectorAll("a")) {
      expect(link.getAttribute("target"), link.textContent).toBe("_blank");
      expect(link.getAttribute("rel")).toContain("noopener");
    }
    expect(document.querySelector("[style]")).toBeNull();
  });

  test("carries each image once, however many pictures show it", () => {
    const symbols = [...document.querySelectorAll("symbol")].map(({ id }) => id);
    expect(symbols).toEqual([...new Set(symbols)]);
    const used = [...document.querySelectorAll(".chart use")].map((use) => use.getAttribute("href")?.slice(1));
    expect(new Set(used)).toEqual(new Set(symbols));
    expect(html).not.toContain("raster:");
  });

  test("left no place of its template open", () => {
    expect(html).not.toMatch(/\/\* embed|embed-policy/);
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
  });
});
