import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "../testing/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

async function open(options: { width?: number; reduced?: boolean; hash?: string } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: 800 },
    reducedMotion: options.reduced ? "reduce" : "no-preference",
  });
  const page = await context.newPage();
  await page.goto(`${inject("siteUrl")}/${options.hash ?? ""}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** Longer than a move and its announcement. */
const rest = (page: Page) => page.waitForTimeout(1_600);

/** What a move must not leave behind. */
const leftBehind = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll(".still [style]:not([style=''])")].map((element) => element.outerHTML.slice(0, 120)));

/** Every picture without what comes and goes with reading it. */
const pictures = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll(".still svg.chart")].map((svg) => svg.outerHTML.replaceAll(' style=""', "")));

describe("a page in motion", () => {
  test("leaves every picture as it was drawn", async () => {
    const page = await open();
    const drawn = await pictures(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let at = 0; at < height; at += 430) {
      await page.evaluate((top) => scrollTo(0, top), at);
      await page.waitForTimeout(40);
    }
    await rest(page);
    expect(await leftBehind(page)).toEqual([]);
    expect(await pictures(page)).toEqual(drawn);
    await page.context().close();
  });

  test("a move begins and ends in the mark's own colour", async () => {
    const page = await open();
    const strays = await page.evaluate(async () => {
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const found: string[] = [];
      for (const passage of document.querySelectorAll("[data-figure~=projects].scrolly")) {
        const texts = [...passage.querySelectorAll(".step-text")];
        for (const text of texts) {
          await wait(1_200);
          text.scrollIntoView({ block: "center", behavior: "instant" });
          await wait(120);
          // A ghost without its groups would have no class to be painted by, and be as dark as the text.
          for (const ghost of passage.querySelectorAll<SVGElement>(".still.is-active .leaving :is(circle, rect, path)"))
            if (getComputedStyle(ghost).fill === getComputedStyle(document.body).color) found.push(ghost.outerHTML.slice(0, 120));
          // Same paint in both pictures: nothing about its colour may be set on the way.
          const stills = [...passage.querySelectorAll(".still")];
          const at = stills.findIndex((still) => still.classList.contains("is-active"));
          const before = stills[at - 1];
          for (const mark of stills[at]?.querySelectorAll<SVGElement>("[data-key][style*='fill:']") ?? []) {
            const was = [...(before?.querySelectorAll(`[data-key='${mark.dataset["key"]}']`) ?? [])].find(
              (one) => one.getClientRects().length > 0,
            );
            const paint = mark.style.fill;
            mark.style.fill = "";
            if (was && getComputedStyle(was).fill === getComputedStyle(mark).fill)
              found.push(`${mark.dataset["key"]} was painted ${paint}`);
          }
        }
      }
      return found;
    });
    expect(strays).toEqual([]);
    await page.context().close();
  });

  test("keeps the address of a chapter that was asked for, and takes on that of a step", async () => {
    const page = await open({ hash: "#places" });
    await rest(page);
    expect(new URL(page.url()).hash).toBe("#places");
    await page.evaluate(() => document.getElementById("money-parts")?.scrollIntoView({ block: "center" }));
    await rest(page);
    expect(new URL(page.url()).hash).toBe("#money-parts");
    await page.context().close();
  });
});

describe("a page at rest", () => {
  test("when motion is no longer wanted, every step stands with its still and nothing is left of the move", async () => {
    const page = await open();
    const drawn = await pictures(page);
    await page.evaluate(() => document.getElementById("money-parts")?.scrollIntoView({ block: "center" }));
    await page.waitForTimeout(300);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.waitForTimeout(200);
    expect(await page.locator(".is-active").count()).toBe(0);
    expect(await leftBehind(page)).toEqual([]);
    expect(await pictures(page)).toEqual(drawn);
    expect(
      await page.evaluate(
        () => [...document.querySelectorAll(".still")].filter((still) => getComputedStyle(still).visibility !== "visible").length,
      ),
    ).toBe(0);
    await page.context().close();
  });

  test.each([
    ["under reduced motion", { reduced: true }, ".scrolly"],
    ["where pictures are too tall for a phone", { width: 360 }, ".scrolly-wide"],
  ])("%s no still promises keys that lead through steps, and none is active", async (_, options, tall) => {
    const page = await open(options);
    expect(await page.locator(`${tall} .still`).count()).toBeGreaterThan(0);
    await page.locator(`${tall} .still`).nth(1).scrollIntoViewIfNeeded();
    await page.waitForTimeout(200);
    const promised = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>(`${selector} .still`)].filter(
          (still) => still.getAttribute("aria-label") !== still.dataset["markKeys"] || still.classList.contains("is-active"),
        ).length,
      tall,
    );
    expect(promised).toBe(0);
    await page.context().close();
  });
});
