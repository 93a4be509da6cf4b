import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";
import { serve } from "../../tests/browser/serve.ts";

let browser: Browser;
let site: { url: string; close: () => Promise<void> };
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
  // As hosts are told to: kept for good.
  site = await serve(inject("siteFolder"), { "cache-control": "max-age=31536000, immutable" });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const fast = 2_000_000;
const slow = 200_000;

/** A page of the site on a line of so many bytes a second. The rest of it is long in coming on a slow one. */
async function openAt(context: BrowserContext, path: string, bytesPerSecond: number): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const line = { offline: false, latency: 50, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  await session.send("Network.emulateNetworkConditions", line);
  await page.goto(`${site.url}${path}`, { waitUntil: "commit" });
  return page;
}

/** The fonts that came in files: who asked for each, whether that was before the page was whole, and whether it came over the line. */
const fontsOf = (page: Page) =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const whole = navigation?.loadEventStart || Number.POSITIVE_INFINITY;
    return (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith(".woff2"))
      .map(({ initiatorType, startTime, transferSize }) => ({ by: initiatorType, early: startTime < whole, fetched: transferSize > 0 }));
  });

/** The faces that the first paragraph is really set in. */
async function facesOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: ".deck p" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

const twice = <T>(one: T): T[] => [one, one];

test("where the line has room, fonts are fetched ahead", async () => {
  const context = await browser.newContext();
  const page = await openAt(context, "/", fast);
  await expect.poll(() => fontsOf(page)).toEqual(twice({ by: "link", early: true, fetched: true }));
  expect(await page.evaluate(() => document.documentElement.matches(".without-fonts"))).toBe(false);
  await context.close();
});

test("on a slow line they come behind the page, and are there for the next", async () => {
  const context = await browser.newContext();
  const first = await openAt(context, "/", slow);
  await expect.poll(() => fontsOf(first), { timeout: 20_000 }).toEqual(twice({ by: "fetch", early: false, fetched: true }));
  expect(await facesOf(first)).not.toContainEqual(expect.stringContaining("Source"));
  await expect.poll(() => first.evaluate(() => localStorage.getItem("fonts"))).toContain("woff2");
  const next = await openAt(context, "/en/", slow);
  await expect.poll(() => fontsOf(next), { timeout: 20_000 }).toEqual(twice({ by: "link", early: true, fetched: false }));
  await next.waitForSelector(".deck p");
  expect(await facesOf(next)).toEqual([expect.stringContaining("Source Serif 4")]);
  await context.close();
});

test("where nothing may be kept, they are asked for as they are used", async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("", "SecurityError");
      },
    });
  });
  const page = await openAt(context, "/", slow);
  await expect.poll(() => fontsOf(page), { timeout: 20_000 }).toEqual(twice({ by: "css", early: true, fetched: true }));
  await context.close();
});
