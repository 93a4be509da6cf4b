import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { langs } from "../../kit/i18n/languages.ts";
import { launch } from "./browser.ts";
import { cutTexts } from "./cut-text.ts";
import { drawAll } from "./draw-all.ts";
import { touchingLetters } from "./ink.ts";
import { openStory } from "./open-story.ts";
import { outsideTexts, overlappingTexts } from "./text-boxes.ts";

/** What readers make of the page who need it larger: WCAG 1.4.10 (a screen of 1280 × 1024 at 400 %) and 1.4.4, by zoom and by text alone. */
const looks = [
  { look: "1280 × 1024 px at 400 %", width: 320, height: 256, text: "100%" },
  { look: "a phone of 320 px", width: 320, height: 640, text: "100%" },
  { look: "1440 × 900 px at 200 %", width: 720, height: 450, text: "100%" },
  { look: "768 px with text at 200 %", width: 768, height: 1024, text: "200%" },
  { look: "360 px with text at 200 %", width: 360, height: 740, text: "200%" },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

describe.each(langs)("in %s", (lang) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openStory(browser, lang, { width: 720, zoom: 2 }));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
  });
  afterAll(() => page.context().close());

  test.each(looks)("$look: nothing scrolls sideways, no word is cut off or lies on another", async ({ width, height, text }) => {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
    for (const reducedMotion of ["no-preference", "reduce"] as const) {
      await page.emulateMedia({ reducedMotion });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(cutTexts)).toEqual([]);
    }
    await drawAll(page);
    expect(await page.evaluate(outsideTexts, "svg.chart")).toEqual([]);
    expect(await page.evaluate(overlappingTexts, "svg.chart")).toEqual([]);
    expect(await page.evaluate(touchingLetters, "svg.chart, h1, h2, h3, h4")).toEqual([]);
  });

  test("on the narrowest desk each name of a chapter stands on one line", async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.evaluate(() => document.documentElement.removeAttribute("style"));
    const names = await page
      .locator(".site-header [data-chapter]")
      .evaluateAll((links) => links.map((link) => link.getClientRects().length));
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names)).toEqual(new Set([1]));
  });
});
