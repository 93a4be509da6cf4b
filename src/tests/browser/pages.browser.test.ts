import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { axeCases, axeViolations, colourRules } from "./axe.ts";
import { launch } from "./browser.ts";
import { drawAll } from "./draw-all.ts";
import { touchingLetters } from "./ink.ts";
import { openStory } from "./open-story.ts";
import { outsideTexts, overlappingTexts } from "./text-boxes.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

describe.each(axeCases)("$lang at $width px", ({ lang, width, colorScheme }) => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await openStory(browser, lang, { width }));
  });
  afterAll(() => page.context().close());

  test("opens without an error and never scrolls sideways", async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(errors).toEqual([]);
  });

  test(`axe finds nothing (${colorScheme})`, async () => {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page, colorScheme === "dark" ? colourRules : undefined)).toEqual([]);
  });

  describe("with every still by its step", () => {
    beforeAll(async () => {
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await drawAll(page);
    });

    test("shows each scene in exactly one layout", async () => {
      const counts = await page.evaluate(() =>
        [...document.querySelectorAll(".still")].map(
          (one) => [...one.querySelectorAll(".chart")].filter((picture) => picture.checkVisibility()).length,
        ),
      );
      expect(counts.length).toBeGreaterThan(0);
      expect(counts.every((count) => count === 1)).toBe(true);
    });

    test("no lettering of a chart leaves its picture, no lettering of a chart or a heading lies on other lettering", async () => {
      expect(await page.evaluate(outsideTexts, "svg.chart")).toEqual([]);
      expect(await page.evaluate(overlappingTexts, "svg.chart")).toEqual([]);
      expect(await page.evaluate(touchingLetters, "svg.chart, h1, h2, h3, h4")).toEqual([]);
    });
  });
});

/** Down the page, passage by passage, each until its drawings have come because the reader is near. */
async function readThrough(page: Page): Promise<void> {
  for (const section of await page.locator(".passage[data-wide]").all()) {
    await section.evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
    await expect.poll(() => section.locator(".still:not(.is-drawn)").count()).toBe(0);
  }
}

test("asks for no more than ten files before the reader moves, and for none but our own to the last line", async () => {
  const { page } = await openStory(browser, "vi", { width: 360 });
  const addresses = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(new Set(await addresses()).size + 1).toBeLessThanOrEqual(10);
  await readThrough(page);
  for (const address of await addresses()) expect(address).toContain(inject("siteUrl"));
  await page.context().close();
});

test("without scripts every step, picture and source is there, and every table one link away", async () => {
  const { page } = await openStory(browser, "vi", { width: 360, scripts: false });
  expect(await page.locator(".step-text").count()).toBeGreaterThan(20);
  expect(await page.locator(".still img.chart:visible").count()).toBe(await page.locator(".still").count());
  const tables = page.locator('.data-table a[href*="#"]');
  expect(await tables.count()).toBe(await page.locator(".data-table").count());
  await page.locator(".data-table summary").first().click();
  await tables.first().click();
  expect(await page.locator(".data-table tbody tr:visible").count()).toBeGreaterThan(2);
  await page.context().close();
});

test("the language link leads to the step that is being read", async () => {
  const { page } = await openStory(browser, "vi", { width: 768 });
  const id = await page.locator(".step-text").nth(5).getAttribute("id");
  // Until it rests there: what comes above a jump that no link made may move it on.
  await page.waitForFunction(
    (anchor) => {
      document.getElementById(anchor ?? "")?.scrollIntoView();
      return location.hash === `#${anchor}`;
    },
    id,
    { polling: 200 },
  );
  const link = page.locator("a[data-keep-place]");
  expect(
    await link.evaluate((language: HTMLAnchorElement) => {
      language.click();
      return language.hash;
    }),
  ).toBe(`#${id}`);
  await page.waitForURL(/\/en\//);
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  await page.context().close();
});
