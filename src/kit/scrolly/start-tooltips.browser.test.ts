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

/** Marks the first label of a kind that is seen and hit in its middle, and names it. */
async function labelOf(page: Page, kind: "data-row" | "data-card"): Promise<string> {
  const found = await page.evaluate((attribute) => {
    const labels = [...document.querySelectorAll(`.still.is-drawn text[${attribute}]`)];
    const hit = labels.find((label) => {
      const { x, y, width, height } = label.getBoundingClientRect();
      return label.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    hit?.setAttribute("id", "tried-label");
    return hit !== undefined;
  }, kind);
  expect(found, kind).toBe(true);
  return "#tried-label";
}
const card = ".number-popover:popover-open";

test("a mouse on a label with a number reads its row, which leads to the row of the table", async () => {
  const page = await open("#growth-growth-outcomes");
  const label = page.locator(await labelOf(page, "data-row"));
  const [number = ""] = /\d[\d.,]*/.exec(await label.evaluate(({ textContent }) => textContent ?? "")) ?? [];
  await label.hover();
  expect(await tipText(page)).toContain(number);
  await label.click();
  await page.locator(".tip a").first().click();
  await page.locator("tr:target").waitFor();
  expect(await page.locator("tr:target a[href^=http]").count()).toBeGreaterThan(0);
  await page.context().close();
});

test("a finger on a label of several rows opens the card of its figure in two taps", async () => {
  const page = await open("#became-capital", true);
  const label = page.locator(await labelOf(page, "data-card"));
  await label.tap();
  await page.locator(".tip a.fact").tap();
  await page.locator(card).waitFor();
  expect(await page.locator(`${card} a.row-name`).count()).toBeGreaterThan(0);
  await page.context().close();
});

test("Enter on what is read opens where it leads, and Escape leads back to the picture", async () => {
  const page = await open("#became-capital");
  const still = page.locator(".step:has(#became-capital) .still");
  await still.focus();
  // Focus may scroll to the picture, and scrolling closes a tip.
  await page.waitForTimeout(300);
  await page.keyboard.press("Enter");
  while ((await page.locator(".tip a.fact").count()) === 0) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.locator(card).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(card).count()).toBe(0);
  await page.keyboard.press("Escape");
  expect(await tipText(page)).toBe("");
  expect(await still.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.locator("tr:target").waitFor();
  await page.context().close();
});
