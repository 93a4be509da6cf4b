import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { sitemap } from "./sitemap.ts";

const site = { site: "https://report.example", base: "/below/" };
const text = sitemap([{ paths: { vi: "hinh/a&b/", en: "figures/a&b/" }, updated: "1999-04-30" }], site);

test("names every page in every language, with its day and all its alternates", () => {
  const { document } = parseHTML(text);
  const locations = [...document.querySelectorAll("loc")].map((loc) => loc.textContent);
  expect(locations).toEqual(["https://report.example/below/hinh/a&b/", "https://report.example/below/en/figures/a&b/"]);
  expect([...document.querySelectorAll("lastmod")].map((day) => day.textContent)).toEqual(["1999-04-30", "1999-04-30"]);
  for (const url of document.querySelectorAll("url")) {
    const alternates = [...url.children].filter(({ localName }) => localName.endsWith("link"));
    expect(alternates.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")])).toEqual([
      ["vi", locations[0]],
      ["en", locations[1]],
      ["x-default", locations[0]],
    ]);
  }
});

test("is XML: whatever stands in an address is escaped", () => {
  expect(text).not.toMatch(/a&b/);
});
