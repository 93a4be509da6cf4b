import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { axeViolations, keepOneOfAKind } from "../../tests/browser/axe.ts";
import { launch } from "../../tests/browser/browser.ts";
import { numbersPath } from "../numbers/address.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

async function open(path: string, options: { width?: number; scripts?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 360, height: 740 },
    javaScriptEnabled: options.scripts ?? true,
  });
  const page = await context.newPage();
  await page.goto(inject("siteUrl") + path);
  return page;
}
const popover = ".number-popover:popover-open";

test("a number opens its card by click and by Enter, within the window; Escape leads back to it", async () => {
  const page = await open("/en/");
  const number = page.locator(".chapter a.fact").first();
  await number.scrollIntoViewIfNeeded();
  await number.click();
  const card = page.locator(popover);
  await card.waitFor();
  const [title, text] = await Promise.all([card.locator("h3").innerText(), number.innerText()]);
  expect(title.replaceAll("\u00a0", " ").trim()).toBe(text.replaceAll("\u00a0", " "));
  expect(await card.locator("a[href^=http]").count()).toBeGreaterThan(0);
  expect(await page.getByRole("dialog", { name: text }).count()).toBe(1);
  const box = await card.boundingBox();
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 360 && box.y + box.height <= 740).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(popover).count()).toBe(0);
  expect(await number.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await card.waitFor();
  expect(page.url()).not.toContain(numbersPath("en"));
  await page.context().close();
});

test("a finger opens the card of a number, goes on to its row and its source, and Back leads to the number", async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(inject("siteUrl") + "/en/");
  const number = page.locator(".chapter a.fact").first();
  await number.scrollIntoViewIfNeeded();
  await number.tap();
  const card = page.locator(popover);
  await card.waitFor();
  await card.locator("a.row-name").first().tap();
  const source = page.locator("tr:target a[href^=http]").first();
  await source.waitFor();
  expect(await source.isVisible()).toBe(true);
  await page.goBack();
  await expect.poll(() => number.evaluate((link) => link.getBoundingClientRect().top < innerHeight)).toBe(true);
  expect(new URL(page.url()).pathname).toBe("/en/");
  await context.close();
});

test("on the stage the numbers in a figure's title open its card, and a line of its table leads to its row", async () => {
  const page = await open("/en/", { width: 1440 });
  const number = page.locator(".scrolly .steps > .figure-head a.fact").first();
  await number.evaluate((link) => link.closest(".passage")?.scrollIntoView());
  await page.locator(".scrolly.is-live .figure-head.is-active a.fact").first().click();
  const card = page.locator(popover);
  await card.waitFor();
  const row = card.locator("a.row-name").first();
  const address = await row.getAttribute("href");
  await row.click();
  await page.locator("tr:target").waitFor();
  expect(page.url()).toContain(address);
  expect(await page.locator("tr:target a[href^=http]").count()).toBeGreaterThan(0);
  expect(await page.locator(".all-rows thead th").first().isVisible()).toBe(true);
  await page.context().close();
});

test("without a script a number leads to its card, and the card back to the step", async () => {
  const page = await open("/", { scripts: false });
  await page.locator(".chapter a.fact").first().click();
  expect(page.url()).toContain(numbersPath("vi"));
  const card = page.locator(":target");
  expect(await card.getAttribute("class")).toBe("number-card");
  await card.locator(".said-in a").first().click();
  expect(new URL(page.url()).pathname).toBe("/");
  await page.context().close();
});

test("the page of all numbers never scrolls sideways, and axe finds nothing in any kind of card", async () => {
  const page = await open(numbersPath("vi"));
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  const { kinds, doubledIds } = await page.evaluate(keepOneOfAKind, ".number-card");
  expect(kinds).toBeGreaterThan(5);
  expect(doubledIds).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});
