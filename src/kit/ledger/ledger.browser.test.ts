import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { axeCases, axeViolations, colourRules } from "../../tests/browser/axe.ts";
import { launch } from "../../tests/browser/browser.ts";
import { ledgerPath } from "./address.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

async function open(path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<string[]> {
  page = await (await browser.newContext({ viewport: { width: 1024, height: 800 }, ...options })).newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(inject("siteUrl") + path);
  return errors;
}
const cells = (column: number) => page.locator(`#promises tbody tr:visible > :nth-child(${column})`).allInnerTexts();
const sorted = () => page.locator("#promises th[aria-sort]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-sort")));

describe("the ledger's table", () => {
  test("is sorted by its headings with the keyboard, one heading at a time, and says so", async () => {
    const errors = await open(ledgerPath("en"));
    const heading = page.locator("#promises thead th").first();
    await heading.getByRole("button").focus();
    await page.keyboard.press("Enter");
    const up = await cells(1);
    expect(up).toEqual(up.toSorted((a, b) => new Intl.Collator("en", { numeric: true }).compare(a, b)));
    expect([await heading.getAttribute("aria-sort"), (await sorted()).length]).toEqual(["ascending", 1]);
    await page.keyboard.press("Enter");
    expect(await cells(1)).toEqual(up.toReversed());
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    expect(errors).toEqual([]);
  });

  test("has what has no date last, sorted by date either way", async () => {
    await open(ledgerPath("en"));
    const button = page.locator("#promises thead th").nth(3).getByRole("button");
    const values = () =>
      page.locator("#promises tbody tr > :nth-child(4)").evaluateAll((all) => all.map((one) => one.getAttribute("data-value")));
    for (const sign of [1, -1]) {
      await button.press("Enter");
      const dated = (await values()).filter((value) => value !== null).map(Number);
      expect(dated).toEqual(dated.toSorted((a, b) => (a - b) * sign));
      expect((await values()).slice(dated.length).every((value) => value === null)).toBe(true);
    }
  });

  test("is filtered by verdict and by whose word, counts what is left, and keeps it in the address", async () => {
    await open(ledgerPath("en"));
    const all = (await cells(1)).length;
    const verdict = page.getByRole("form").locator("select[name=verdict]");
    const option = await verdict.locator("option").nth(1).getAttribute("value");
    await verdict.selectOption(option);
    const left = await page
      .locator("#promises tbody tr:visible")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-verdict")));
    expect(new Set(left)).toEqual(new Set([option]));
    expect(await page.locator("output").innerText()).toMatch(new RegExp(`^${left.length}/${all} `));
    await page.reload();
    expect((await cells(1)).length).toBe(left.length);
    expect(new URL(page.url()).searchParams.get("verdict")).toBe(option);
  });

  test("stands whole without a script: no filter, no button", async () => {
    await open(ledgerPath("vi"), { javaScriptEnabled: false });
    expect((await cells(1)).length).toBeGreaterThan(0);
    expect(await page.locator("main button:visible, main select:visible").count()).toBe(0);
  });
});

test.each(axeCases)(
  "axe finds nothing on the ledger and on a promise's page in $lang at $width px ($colorScheme), and nothing scrolls sideways",
  async ({ lang, width, colorScheme }) => {
    // The policy of a page names no script of ours that is put there for a test.
    await open(ledgerPath(lang), { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const promise = await page.locator("#promises tbody th a").first().getAttribute("href");
    for (const path of [ledgerPath(lang), promise ?? ""]) {
      await page.goto(inject("siteUrl") + path);
      expect(await axeViolations(page, colorScheme === "dark" ? colourRules : undefined), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  },
);
