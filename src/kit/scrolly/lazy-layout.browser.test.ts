import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

async function open(hash = "", scripts = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: scripts });
  const page = await context.newPage();
  await page.goto(`${inject("siteUrl")}/${hash}`);
  return page;
}

/** How many passages are laid out, and how many are not. */
const laidOut = (page: Page) =>
  page.evaluate(() => {
    const passages = [...document.querySelectorAll(".passage")];
    const laid = passages.filter((passage) => passage.querySelector(".step-text")?.checkVisibility({ contentVisibilityAuto: true }));
    return { laid: laid.length, left: passages.length - laid.length };
  });

/** Pixels between a chapter and the place where a jump is to end: a part of one is the rounding of the scroll position. */
const missedBy = (page: Page, id: string) =>
  page.evaluate((anchor) => {
    const target = document.getElementById(anchor);
    if (target === null) return Number.NaN;
    const margins = [getComputedStyle(target).scrollMarginTop, getComputedStyle(document.documentElement).scrollPaddingTop];
    return Math.abs(margins.reduce((top, margin) => top - Number.parseFloat(margin), target.getBoundingClientRect().top));
  }, id);

const chapters = (page: Page) =>
  page.locator("a[data-chapter]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

test("only what is near the reader is laid out, and what has been read keeps its height", async () => {
  const page = await open();
  await page.waitForTimeout(500);
  expect((await laidOut(page)).left).toBeGreaterThan(8);
  const { left } = await laidOut(page);
  await page.locator(".passage").nth(5).scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  const height = await page
    .locator(".passage")
    .nth(5)
    .evaluate((passage) => passage.clientHeight);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await expect.poll(async () => (await laidOut(page)).left).toBe(left);
  expect(
    await page
      .locator(".passage")
      .nth(5)
      .evaluate((passage) => passage.clientHeight),
  ).toBe(height);
  await page.context().close();
});

test("a link leads to its place, past passages where nobody has been, and stays there", async () => {
  const page = await open();
  for (const hash of (await chapters(page)).toReversed()) {
    await page.goto(`${inject("siteUrl")}/`);
    await page.locator(`a[data-chapter][href="${hash}"]`).evaluate((link: HTMLElement) => link.click());
    // Long enough to be moved away again; a busy machine may take longer to come there.
    await page.waitForTimeout(700);
    await expect.poll(() => missedBy(page, hash.slice(1)), { message: hash, timeout: 5_000 }).toBeLessThan(1);
  }
  await page.context().close();
});

test("a page that is opened at a place is there, and then leaves what is far without layout", async () => {
  const page = await open();
  for (const hash of (await chapters(page)).slice(2)) {
    await page.goto("about:blank");
    await page.goto(`${inject("siteUrl")}/${hash}`);
    await page.waitForTimeout(700);
    await expect.poll(() => missedBy(page, hash.slice(1)), { message: hash, timeout: 5_000 }).toBeLessThan(1);
    expect((await laidOut(page)).left).toBeGreaterThan(4);
  }
  await page.context().close();
});

test("without scripts, and on paper, all is laid out", async () => {
  const scriptless = await open("", false);
  expect((await laidOut(scriptless)).left).toBe(0);
  await scriptless.context().close();
  const page = await open();
  await page.emulateMedia({ media: "print" });
  await expect.poll(async () => (await laidOut(page)).left).toBe(0);
  await page.context().close();
});
