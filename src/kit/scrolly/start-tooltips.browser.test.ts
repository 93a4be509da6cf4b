import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

async function open(hash: string, hasTouch = false): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, reducedMotion: "reduce", hasTouch });
  const page = await context.newPage();
  await page.goto(`${inject("siteUrl")}/${hash}`);
  // In view before a pointer comes: to scroll closes a tip.
  await page.locator(`.step:has(${hash}) .still.is-drawn`).evaluate(async (still) => {
    still.scrollIntoView({ block: "center", behavior: "instant" });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  return page;
}

const tipText = (page: Page) =>
  page.evaluate(() => (document.querySelector(".tip:not([hidden])")?.textContent ?? "").replaceAll("\u00a0", " "));
/** What the table says in the row of a mark, cell by cell. */
const cellsOf = (page: Page, mark: string) =>
  page.evaluate((selector) => {
    const named = document.querySelector(selector);
    const row = named?.closest("[data-row]")?.getAttribute("data-row") ?? named?.getAttribute("data-key");
    const cells = document.querySelector<HTMLTableRowElement>(`.passage tr[data-row="${row}"]`)?.cells ?? [];
    return [...cells].map(({ textContent }) => textContent.replaceAll("\u00a0", " ").trim()).filter((text) => text !== "");
  }, mark);
/** Whether the tip tells all of a row, and the row is not empty. */
async function tells(page: Page, mark: string): Promise<boolean> {
  const [cells, text] = [await cellsOf(page, mark), await tipText(page)];
  return cells.length > 2 && cells.every((cell) => text.includes(cell));
}
const dot = "[data-figure=promise-grid] [data-scene=parks] .wide [data-key=d190]";

test("a mouse on a mark reads its row: value, status, date, and a source to open", async () => {
  const page = await open("#money-parks");
  await page.locator(dot).hover();
  expect(await tells(page, dot)).toBe(true);
  expect(await page.locator(".tip a[href^=http]").count()).toBeGreaterThan(0);
  await page.context().close();
});

test("Escape, a tap elsewhere and scrolling close it", async () => {
  const page = await open("#money-parks", true);
  await page.locator(dot).tap();
  expect(await tipText(page)).not.toBe("");
  await page.keyboard.press("Escape");
  expect(await tipText(page)).toBe("");
  await page.locator(dot).tap();
  await page.locator("#money-parks p").first().tap();
  expect(await tipText(page)).toBe("");
  await page.locator(dot).tap();
  await page.evaluate(() => scrollBy(0, 40));
  await page.waitForFunction(() => document.querySelector(".tip:not([hidden])") === null);
  await page.context().close();
});

test("Enter on a picture reads its first mark, arrows go on to the next row and back", async () => {
  const page = await open("#money-parks");
  await page.locator("[data-figure=promise-grid] [data-scene=parks]").focus();
  // Focus may scroll to the picture, and scrolling closes a tip.
  await page.waitForTimeout(300);
  await page.keyboard.press("Enter");
  expect(await tells(page, ".is-read")).toBe(true);
  const first = await tipText(page);
  await page.keyboard.press("ArrowRight");
  expect(await tells(page, ".is-read")).toBe(true);
  expect(await tipText(page)).not.toBe(first);
  await page.keyboard.press("ArrowLeft");
  expect(await tipText(page)).toBe(first);
  await page.context().close();
});

test("a tip stays inside the screen", async () => {
  const page = await open("#became-by-status");
  const sides = await page.evaluate(() =>
    [...document.querySelectorAll("[data-figure~=projects] [data-scene=by-status] .wide [data-key]")]
      .filter((mark) => mark.checkVisibility())
      .flatMap((mark) => {
        mark.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
        const { left, right, width } = document.querySelector(".tip")?.getBoundingClientRect() ?? new DOMRect();
        return width > 0 ? [{ left, right }] : [];
      }),
  );
  expect(sides.length).toBeGreaterThan(30);
  expect(Math.min(...sides.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...sides.map(({ right }) => right))).toBeLessThanOrEqual(1200);
  await page.context().close();
});

test("a pointer can go from a mark into its tip, to open a source, and closes it by going elsewhere", async () => {
  const page = await open("#money-parks");
  await page.locator(dot).hover();
  await page.locator(".tip a").first().hover();
  await page.waitForTimeout(500);
  expect(await tells(page, dot)).toBe(true);
  await page.locator("#money-parks p").first().hover();
  await page.waitForFunction(() => document.querySelector(".tip:not([hidden])") === null);
  await page.context().close();
});
