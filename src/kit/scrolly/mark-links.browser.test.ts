import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { langs } from "../i18n/languages.ts";
import { launch } from "../../tests/browser/browser.ts";
import { openStory } from "../../tests/browser/open-story.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

const name = (key: string) => `#nineteen-by-capital [data-mark=${key}]`;

describe("names in the sentence that is read", () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openStory(browser, "vi", { width: 1200 }));
    await page.evaluate(() => document.getElementById("nineteen-by-capital")?.scrollIntoView({ block: "center", behavior: "instant" }));
    await page.locator(".still.is-active.is-rested[data-scene=by-capital]:not(.is-arriving)").waitFor();
  });
  afterAll(() => page.context().close());

  const lit = () => page.evaluate(() => document.querySelector(".still.is-active .is-read")?.getAttribute("data-key") ?? null);
  const elsewhere = () => page.locator("#nineteen-by-capital p").first();

  test("a mouse on a name lights its mark up and reads it, and leaves it again", async () => {
    await page.locator(name("lite-on")).hover();
    expect(await lit()).toBe("lite-on");
    expect(await page.locator(".tip").innerText()).toContain("690");
    await page.locator(name("stavian-quang-yen")).hover();
    expect(await lit()).toBe("stavian-quang-yen");
    await elsewhere().hover({ position: { x: 2, y: 2 } });
    await expect.poll(lit).toBe(null);
  });

  test("the keyboard reaches a name, and Enter and the space bar press it", async () => {
    for (const key of ["Enter", "Space"]) {
      await page.locator(name("jinko-hai-ha")).focus();
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press(key);
      expect(await lit()).toBe("jinko-hai-ha");
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.keyboard.press("Escape");
    }
  });

  test("a name that is pressed keeps its tip until Escape, a press elsewhere or scrolling", async () => {
    const ends = [
      () => page.keyboard.press("Escape"),
      () => elsewhere().click({ position: { x: 2, y: 2 } }),
      () => page.mouse.wheel(0, 40),
    ];
    for (const end of ends) {
      await page.locator(name("lite-on")).click();
      await page.mouse.move(5, 400);
      await page.waitForTimeout(400);
      expect(await lit()).toBe("lite-on");
      await end();
      await expect.poll(lit).toBe(null);
    }
  });
});

test.each(langs)("in %s every name of the story has its mark, on a phone and on a desk", async (lang) => {
  const { page } = await openStory(browser, lang, { width: 1200, stills: true });
  for (const width of [1200, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const names = await page.locator("[data-mark]").all();
    expect(names.length).toBeGreaterThan(8);
    for (const one of names) {
      await one.dispatchEvent("click");
      const key = await one.getAttribute("data-mark");
      expect(await page.evaluate(() => document.querySelector(".is-read")?.getAttribute("data-key"))).toBe(key);
    }
  }
  await page.context().close();
});

test("without scripts a name is plain words", async () => {
  const { page } = await openStory(browser, "vi", { width: 1200, scripts: false });
  expect(await page.locator("[data-mark]").count()).toBeGreaterThan(8);
  expect(await page.locator("[data-mark]:is([role], [tabindex])").count()).toBe(0);
  await page.context().close();
});
