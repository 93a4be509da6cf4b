import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

/** Who asked for each font of the story, on a line of so many bytes a second. */
async function fontsAskedBy(bytesPerSecond: number): Promise<string[]> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const line = { offline: false, latency: 50, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  await session.send("Network.emulateNetworkConditions", line);
  // The rest of the page is long in coming on a slow line.
  await page.goto(`${inject("siteUrl")}/`, { waitUntil: "commit" });
  const askedBy = () =>
    page.evaluate(() => {
      const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      return resources.filter(({ name }) => name.endsWith(".woff2")).map(({ initiatorType }) => initiatorType);
    });
  await expect.poll(askedBy, { timeout: 20_000 }).toHaveLength(2);
  const asked = await askedBy();
  await page.context().close();
  return asked;
}

test("fonts are fetched ahead where the line has room, and only as they are used where it has not", async () => {
  expect(await fontsAskedBy(2_000_000)).toEqual(["link", "link"]);
  expect(await fontsAskedBy(200_000)).toEqual(["css", "css"]);
});
