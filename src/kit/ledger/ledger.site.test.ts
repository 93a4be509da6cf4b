import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseFeed } from "feedsmith";
import ICAL from "ical.js";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { report } from "../../report/report.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import { summaryPath } from "../metadata/address.ts";
import { ledgerFilePath, ledgerPath, promisePath } from "./address.ts";
import { toldItems } from "./ledger.ts";
import { ledgerIn } from "./pages.ts";

const folder = inject("siteFolder");
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const page = (path: string) => parseHTML(read(`${path}index.html`)).document;
const address = (path: string) => new URL(path, "https://report.example").href;

describe.each(langs)("the ledger in %s", (lang) => {
  const document = page(ledgerPath(lang));
  const rows = [...document.querySelectorAll("#promises tbody tr")];

  test("is a plain table without a script: every promise with its verdict and the rule, sorted, and no filter", () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.querySelector(".verdict")?.textContent.trim(), row.id).not.toBe("");
      expect(row.querySelector(".rule")?.textContent.trim(), row.id).not.toBe("");
      for (const cell of row.querySelectorAll("td")) expect(cell.textContent.trim(), row.id).not.toBe("");
    }
    expect(document.querySelector("form")?.hasAttribute("hidden")).toBe(true);
    expect(document.querySelector("th[aria-sort]")).not.toBeNull();
    const places = rows.map((row) => Number(row.querySelector("td:last-child")?.getAttribute("data-value")));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("has a page for every promise, which leads to its row and to each of its sources, and which it leads to", () => {
    const links = new Set([...document.querySelectorAll("main a")].map((link) => link.getAttribute("href")));
    const pages = [...links].filter((link) => link?.startsWith(ledgerPath(lang)) && link.endsWith("/"));
    for (const path of pages) {
      const own = page(path ?? "");
      expect(own.querySelectorAll(".all-sources a").length, path ?? "").toBeGreaterThan(0);
      const [, row = "", anchor = ""] =
        /^(.*)#(.*)$/.exec(own.querySelector("main .note a[href*='#row-']")?.getAttribute("href") ?? "") ?? [];
      expect(page(row).querySelector(`[id="${anchor}"]`), path ?? "").not.toBeNull();
      expect(own.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(address(path ?? ""));
    }
    // Also those that are the same promise, and what is none.
    const table = JSON.parse(read("data/tables/promises.json")) as { id: string }[];
    expect(pages.toSorted()).toEqual(table.map(({ id }) => promisePath(id, lang)).toSorted());
  });

  test("is led to from the story, from every page's foot, from the plain text and from the sitemap", () => {
    const story = page(pathIn(lang));
    expect(story.querySelector(`main a[href="${ledgerPath(lang)}"]`)).not.toBeNull();
    expect(story.querySelector(`.site-footer a[href="${ledgerPath(lang)}"]`)).not.toBeNull();
    expect(read(summaryPath(lang))).toContain(address(ledgerPath(lang)));
    for (const { id } of rows) expect(read("sitemap.xml")).toContain(`<loc>${address(promisePath(id, lang))}</loc>`);
  });

  test.each(["atom.xml", "feed.json"] as const)("its feed %s has every promise's verdict", (file) => {
    const parsed = parseFeed(read(ledgerFilePath(file, lang)));
    const entries =
      parsed.format === "atom"
        ? (parsed.feed.entries ?? []).map(({ id }) => id)
        : parsed.format === "json"
          ? (parsed.feed.items ?? []).map(({ url }) => url)
          : [];
    expect(entries.toSorted()).toEqual(rows.map(({ id }) => address(promisePath(id, lang))).toSorted());
  });

  test("its calendar has what is awaited, each event with the address of its promise", () => {
    const awaited = rows.filter((row) => row.getAttribute("data-verdict") === "open").map(({ id }) => address(promisePath(id, lang)));
    const file = ledgerFilePath("due.ics", lang);
    expect(existsSync(join(folder, file))).toBe(awaited.length > 0);
    if (awaited.length === 0) return;
    const events = new ICAL.Component(ICAL.parse(read(file)) as unknown[]).getAllSubcomponents("vevent");
    expect(events.map((event) => String(event.getFirstPropertyValue("url"))).toSorted()).toEqual(awaited.toSorted());
  });

  test("its script is small", () => {
    const scripts = [...document.querySelectorAll("script:not([type='application/ld+json'])")]
      .map(({ textContent }) => textContent)
      .join("");
    expect(brotliCompressSync(scripts).length).toBeLessThanOrEqual(3_000);
  });
});

test("both languages tell of the same promises in the same order", () => {
  const [vi, en] = langs.map((lang) => {
    const ledger = ledgerIn(report, lang);
    return ledger && toldItems(ledger).map(({ item }) => [item.id, item.verdict?.id]);
  });
  expect(en).toEqual(vi);
});
