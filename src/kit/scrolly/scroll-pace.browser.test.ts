import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

/** Runs in the page: moves it some screens down at a flick's pace. Resolves to the images that were asked for once it was known to be one. */
function flick(screens: number): Promise<string[]> {
  const [top, start] = [scrollY, performance.now()];
  const noticed = start + 700;
  return new Promise((done) => {
    const frame = (now: number): void => {
      const moved = Math.min(screens, (3 * (now - start)) / 1000);
      scrollTo({ top: top + moved * innerHeight, behavior: "instant" });
      if (moved < screens) return void requestAnimationFrame(frame);
      const asked = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      done(asked.filter(({ initiatorType, startTime }) => initiatorType === "img" && startTime > noticed).map(({ name }) => name));
    };
    requestAnimationFrame(frame);
  });
}

test.each([
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])("at a flick no pictures come, no passage is set in motion, and where it ends the one that is read is ($width px)", async (viewport) => {
  const page = await browser.newPage({ viewport });
  await page.goto(`${inject("siteUrl")}/`);
  await page.waitForTimeout(500);
  const moving = () => page.locator(".passage.scrolly:has(.still[tabindex])").count();
  const before = await moving();
  expect(await page.evaluate(flick, 8)).toEqual([]);
  // One may near before it is known to be a flick.
  expect(await moving()).toBeLessThanOrEqual(before + 1);
  const onScreen = () =>
    page.evaluate(() => {
      const [still] = document
        .elementsFromPoint(innerWidth / 2, innerHeight / 3)
        .flatMap((element) => element.closest(".steps")?.querySelector(".still.is-active") ?? []);
      return still?.querySelector("img")?.complete === true || still?.classList.contains("is-drawn");
    });
  await expect.poll(onScreen).toBe(true);
  expect(await moving()).toBeGreaterThan(before + 1);
  await page.close();
});

test("nor do those of a long list, whose room is kept, and which comes once the page rests", async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${inject("siteUrl")}/`);
  // A list that is far, and the page four screens before it.
  const list = page.locator(".whole-list").last();
  await list.evaluate((element) => scrollTo({ top: element.getBoundingClientRect().top - 4 * innerHeight, behavior: "instant" }));
  await page.waitForTimeout(500);
  expect(await page.evaluate(flick, 8)).toEqual([]);
  // Of whichever is there: the drawing takes the image's place.
  const room = () => list.locator(".still").evaluate((element) => element.getBoundingClientRect().height);
  const kept = await room();
  await list.scrollIntoViewIfNeeded();
  await expect.poll(() => list.locator("img").evaluate((image) => (image as HTMLImageElement).complete)).toBe(true);
  expect(Math.abs((await room()) - kept)).toBeLessThan(2);
  expect(kept).toBeGreaterThan(844);
  await page.close();
});
