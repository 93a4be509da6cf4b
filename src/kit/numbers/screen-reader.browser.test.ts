import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import { ledgerPath } from "../ledger/address.ts";
import { dataPath } from "../open-data/address.ts";
import { numbersPath } from "./address.ts";
import { numberWords } from "./words.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  await page.goto(inject("siteUrl") + path);
  return page;
}

interface Heard {
  readonly role: string;
  readonly name: string;
}

/** What a screen reader is given of the page, in its order. */
async function heardOn(page: Page): Promise<Heard[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? "")
        .replaceAll("\u00a0", " ")
        .trim(),
    }));
}

const card = ".number-popover:popover-open";
const hasFocus = (element: Element): boolean => element === document.activeElement;

/** What must say what it is; a group or a paragraph need not. */
const named = ["link", "button", "heading", "dialog", "table", "img", "image", "combobox", "textbox", "form", "navigation"];

test.each(langs.flatMap((lang) => [pathIn(lang), numbersPath(lang), ledgerPath(lang), dataPath(lang)]))(
  "%s has a name for all that a reader is led to or may use, and one heading of the first rank",
  async (path) => {
    const page = await open(path);
    const heard = await heardOn(page);
    expect(heard.filter(({ role, name }) => named.includes(role) && name === "").map(({ role }) => role)).toEqual([]);
    // Signs that are drawn and mean nothing when read out.
    expect(heard.filter(({ name }) => /[↑↓↕]/.test(name)).map(({ name }) => name)).toEqual([]);
    expect(await page.locator("h1").count()).toBe(1);
    expect(heard.filter(({ role }) => role === "main").length).toBe(1);
    await page.context().close();
  },
);

test("from a sentence to the card, its row and its source, and back to the number", async () => {
  const page = await open(pathIn("vi"));
  const number = page.locator(".chapter .prose p a.fact").first();
  await number.scrollIntoViewIfNeeded();
  await number.focus();
  await page.keyboard.press("Enter");
  await page.locator(card).waitFor();
  // The focus is on the dialog, whose name is the number, and nothing else of it has that name but its heading.
  expect(await page.locator(card).evaluate(hasFocus)).toBe(true);
  const heard = await heardOn(page);
  const [dialog] = heard.filter(({ role }) => role === "dialog");
  expect(dialog?.name).not.toBe("");
  expect(
    heard.filter(({ role, name }) => name === dialog?.name && ["article", "heading", "dialog"].includes(role)).map(({ role }) => role),
  ).toEqual(["dialog", "heading"]);

  const row = page.locator(`${card} a.row-name`).first();
  const rowName = (await row.innerText()).trim();
  await row.focus();
  await page.keyboard.press("Enter");
  await page.locator("tr:target").waitFor();
  expect(await page.getByRole("row", { name: rowName }).count()).toBeGreaterThan(0);
  expect(await page.locator("tr:target th[scope=row]").count()).toBe(1);
  // The next stop is in the row, and its source after that.
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("tr:target") !== null)).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.href)).toMatch(/^https?:/);

  await page.goBack();
  const back = page.locator(".chapter .prose p a.fact").first();
  await expect.poll(() => back.evaluate(hasFocus)).toBe(true);
  await page.context().close();
});

test("a card has a button that closes it, for whom there is no Escape, and the number has the focus again", async () => {
  const page = await open(pathIn("en"));
  const number = page.locator(".chapter .prose p a.fact").first();
  await number.scrollIntoViewIfNeeded();
  await number.click();
  await page.locator(card).waitFor();
  await page.locator(card).getByRole("button", { name: numberWords.en.close }).click();
  await expect.poll(() => page.locator(card).count()).toBe(0);
  expect(await number.evaluate(hasFocus)).toBe(true);
  await page.context().close();
});

test("a card that leads to another step of its page closes, and does not call the reader back", async () => {
  const page = await open(pathIn("en"));
  const number = page.locator(".chapter .prose p a.fact").first();
  await number.scrollIntoViewIfNeeded();
  await number.click();
  await page.locator(`${card} .said-in a`).first().click();
  await expect.poll(() => page.locator(card).count()).toBe(0);
  expect(await number.evaluate(hasFocus)).toBe(false);
  await page.context().close();
});

test("a step is told once, in a region that was there before it, and so is a mark", async () => {
  const page = await open(pathIn("en"));
  const passage = page.locator(".passage.scrolly").first();
  const status = passage.locator("[role=status]");
  expect(await status.count()).toBe(1);
  const tip = page.locator("[role=status] > .tip");
  expect([await tip.count(), await tip.isVisible(), await tip.locator("..").evaluate((region) => region.checkVisibility())]).toEqual([
    1,
    false,
    true,
  ]);
  await passage.scrollIntoViewIfNeeded();
  const still = passage.locator(".still.is-active.is-drawn");
  await still.waitFor();
  expect((await page.getByRole("group", { name: (await still.getAttribute("aria-label")) ?? "" }).count()) > 0).toBe(true);
  await still.focus();
  await page.waitForTimeout(300);
  await page.keyboard.press("Enter");
  expect(await tip.isVisible()).toBe(true);
  await page.context().close();
});
