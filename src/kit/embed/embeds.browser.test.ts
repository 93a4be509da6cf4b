import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { figures } from "../../report/figures/figures.ts";
import { axeViolations } from "../../tests/browser/axe.ts";
import { layoutShift } from "../../tests/browser/layout-shift.ts";
import { launch } from "../../tests/browser/browser.ts";
import { outsideTexts, overlappingTexts } from "../../tests/browser/text-boxes.ts";
import { embedPath } from "./address.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

/** Runs in the page: the scene that is seen first. */
function firstScene(): string | null | undefined {
  const seen = [...document.querySelectorAll(".still")].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const tops = seen.map((one) => one.getBoundingClientRect().top);
  return seen[tops.indexOf(Math.min(...tops))]?.getAttribute("data-scene");
}

/** The narrowest column (640 pixels at 200 % zoom) in the longer language, and the widest in the other. */
const looks = [
  ["vi", 320, "dark"],
  ["en", 1000, "light"],
] as const;

describe.each(looks)("in %s at %i px, %s", (lang, width, theme) => {
  let page: Page;
  beforeAll(async () => {
    // The policy of an embed lets nobody's script in, not even axe.
    page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
  });
  afterAll(() => page.close());

  test.each(figures)(
    "$id: opens on its scene and moves nothing, nothing sideways, no word on another, axe finds nothing",
    async (figure) => {
      await page.goto(`${inject("siteUrl")}${embedPath(figure.id, lang)}?theme=${theme}`);
      // Two frames: what moves is told in the one after it.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await page.evaluate(layoutShift)).toBeLessThan(0.005);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await page.evaluate(firstScene)).toBe(figure.still);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const step of (await page.locator(".step").count()) > 1 ? [0, 1] : [0]) {
        if (step > 0) await page.locator(".stepper button:enabled").first().click();
        expect(await page.evaluate(outsideTexts, ".is-active svg.chart")).toEqual([]);
        expect(await page.evaluate(overlappingTexts, ".is-active svg.chart")).toEqual([]);
      }
      // In both languages it is the same page, and axe is slow.
      if (lang === "vi") expect(await axeViolations(page)).toEqual([]);
    },
  );
});

test("an embed that arrives in pieces, on a slow processor, moves nothing", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 900 } });
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 20,
    downloadThroughput: 400_000,
    uploadThroughput: 400_000,
  });
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  for (const { id } of figures) {
    await page.goto(inject("siteUrl") + embedPath(id, "vi"));
    // Two frames: what moves is told in the one after it.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(layoutShift), id).toBe(0);
  }
  await page.close();
});

test("without scripts an embed of several steps begins with the scene that stands for the figure", async () => {
  const context = await browser.newContext({ viewport: { width: 600, height: 900 }, javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { id, still } of figures) {
    await page.goto(inject("siteUrl") + embedPath(id, "vi"));
    expect(await page.evaluate(firstScene), id).toBe(still);
  }
  await context.close();
});
