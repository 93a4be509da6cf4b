import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { extract } from "@extractus/oembed-extractor";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { figures } from "../../report/figures/figures.ts";
import { report } from "../../report/report.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import { embedPath, galleryPath, oembedPath } from "./address.ts";
import { figurePath } from "../metadata/address.ts";
import { pictureFiles } from "../images/image-list.ts";

const folder = inject("siteFolder");
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const list = JSON.parse(read("embeds.json")) as {
  embeds: {
    id: string;
    language: string;
    address: string;
    bytes: number;
    heights: Record<string, number>;
    pictures: { address: string }[];
    oembed: string;
    updated: string;
  }[];
};

describe.each(langs)("the gallery in %s", (lang) => {
  const { document } = parseHTML(read(`${galleryPath(lang)}index.html`));

  test("has each figure with a preview, four snippets, its pictures and its table", () => {
    const entries = [...document.querySelectorAll(".gallery-entry")];
    expect(entries.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
    for (const entry of entries) {
      expect(entry.querySelector("template")?.content.querySelector("iframe")?.getAttribute("src")).toBe(embedPath(entry.id, lang));
      expect(pictureFiles(report)).toContain(entry.querySelector(".preview img")?.getAttribute("src")?.slice(1));
      expect([...entry.querySelectorAll("code")].map((code) => code.textContent.trim()).filter(Boolean)).toHaveLength(4);
      expect(entry.querySelectorAll(".picture-list a").length).toBeGreaterThan(8);
    }
  });

  test("tells how much embeds weigh, from the build", () => {
    const said = [...document.body.textContent.matchAll(/(\d+) kB/g)].map(([, kilobytes]) => Number(kilobytes));
    const sizes = list.embeds.map(({ bytes }) => Math.ceil(bytes / 1000)).toSorted((a, b) => a - b);
    expect(said).toEqual([sizes[Math.floor(sizes.length / 2)], sizes.at(-1)]);
    expect(document.body.textContent).not.toContain("%embed");
  });

  test("points to itself in the other language, both ways, and stands in the sitemap", () => {
    const alternates = [...document.querySelectorAll("link[rel=alternate][hreflang]")].map(
      (link) => new URL(link.getAttribute("href") ?? "").pathname,
    );
    expect(alternates).toEqual([galleryPath("vi"), galleryPath("en"), galleryPath("vi")]);
    expect(document.querySelector("a.language")?.getAttribute("href")).toBe(galleryPath(lang === "vi" ? "en" : "vi"));
    expect(read("sitemap.xml")).toContain(`${galleryPath(lang)}</loc>`);
  });

  test("the report's card is a picture that is drawn, with its size and words", () => {
    const page = parseHTML(read(`${pathIn(lang)}index.html`)).document;
    const meta = (name: string) => page.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content") ?? "";
    expect(pictureFiles(report)).toContain(new URL(meta("image")).pathname.slice(1));
    expect([meta("image:width"), meta("image:height")]).toEqual(["1200", "630"]);
    expect(meta("image:alt").length).toBeGreaterThan(40);
  });

  test("every figure's foot leads to its files and its entry", () => {
    const page = parseHTML(read(`${pathIn(lang)}index.html`)).document;
    for (const passage of page.querySelectorAll("[data-figure]")) {
      // A passage may tell two figures; each has a foot, in the same order.
      const links = [...passage.querySelectorAll(".downloads")].map((foot) =>
        [...foot.querySelectorAll("a")].map((link) => link.getAttribute("href")),
      );
      const wanted = (passage.getAttribute("data-figure") ?? "")
        .split(" ")
        .map((id) => [
          `/pictures/${id}.${lang}.svg`,
          `/pictures/${id}.${lang}.png`,
          `/pictures/${id}.${lang}@2x.png`,
          `/data/figures/${id}.${lang}.csv`,
          galleryPath(lang, "/", id),
          figurePath(id, lang),
        ]);
      expect(links).toEqual(wanted);
    }
  });
});

test("the list for machines has every embed, with the bytes, heights and pictures that are really there", () => {
  expect(list.embeds.map(({ id, language }) => `${id} ${language}`)).toEqual(
    langs.flatMap((lang) => figures.map(({ id }) => `${id} ${lang}`)),
  );
  const drawn = new Set(pictureFiles(report));
  for (const { address, bytes, heights, pictures, oembed, updated } of list.embeds) {
    expect(bytes).toBe(brotliCompressSync(readFileSync(join(folder, new URL(address).pathname, "index.html"))).length);
    expect(Object.keys(heights)).toEqual(["320", "600", "1000"]);
    for (const picture of pictures) expect(drawn).toContain(new URL(picture.address).pathname.slice(1));
    expect(read(new URL(oembed).pathname)).toContain(address);
    expect(updated).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

/** What the site answers, without a network: a query changes nothing on a static host. */
const fetcher = async (address: string | URL | Request) => {
  const { pathname } = new URL(address instanceof Request ? address.url : address);
  return new Response(read(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
};

test.each(langs)("an oEmbed client that is given an address in %s finds the frame", async (lang) => {
  for (const { id } of figures) {
    const address = new URL(embedPath(id, lang), "https://report.example").href;
    const answer = await extract(address, { maxwidth: 600 }, fetcher);
    expect(answer).toMatchObject(JSON.parse(read(oembedPath(id, lang))) as object);
    expect(answer.type).toBe("rich");
  }
});
