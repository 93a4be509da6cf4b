import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { langs, pathIn } from "../../kit/i18n/languages.ts";

const folder = inject("siteFolder");
const bytesAt = (address: string): number => statSync(join(folder, new URL(address, "https://example.org").pathname)).size;

describe.each(langs)("the opening in %s", (lang) => {
  const html = readFileSync(join(folder, pathIn(lang), "index.html"), "utf8");
  const { document } = parseHTML(html);
  const picture = document.querySelector(".opening picture");
  const sources = [...(picture?.querySelectorAll("source") ?? [])];
  const image = picture?.querySelector("img");

  test("comes first and before all other images, in two formats, with its size", () => {
    expect(document.querySelector("main img")).toBe(image);
    expect(image?.getAttribute("fetchpriority")).toBe("high");
    expect(image?.getAttribute("loading")).toBeNull();
    for (const name of ["width", "height"]) expect(Number(image?.getAttribute(name))).toBeGreaterThan(0);
    expect(new Set(sources.map((source) => source.getAttribute("type")))).toEqual(new Set(["image/avif", "image/jpeg"]));
    const others = [...document.querySelectorAll("main img")].filter((other) => other !== image);
    expect(others.filter((other) => other.getAttribute("loading") !== "lazy")).toEqual([]);
  });

  test("weighs at most 45 kB as AVIF, and the page with it at most 120 kB but for its fonts", () => {
    const avif = sources
      .filter((source) => source.getAttribute("type") === "image/avif")
      .map((source) => source.getAttribute("srcset") ?? "");
    expect(avif.length).toBeGreaterThan(1);
    const sizes = avif.map(bytesAt);
    for (const size of sizes) expect(size).toBeLessThanOrEqual(45_000);
    expect(brotliCompressSync(html).length + Math.max(...sizes)).toBeLessThanOrEqual(120_000);
  });

  test("says in words what is seen, what the marks mean and whose picture it is", () => {
    expect(image?.getAttribute("alt")?.length).toBeGreaterThan(60);
    expect(document.querySelectorAll(".opening-key li")).toHaveLength(3);
    expect(document.querySelector(".opening-key p")?.textContent).toContain("SRTM30_PLUS");
    for (const drawing of document.querySelectorAll(".opening-lights")) expect(drawing.closest("[aria-hidden=true]")).not.toBeNull();
  });
});
