import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Lang, langs } from "../i18n/languages.ts";
import { launch } from "../testing/browser.ts";
import { openStory } from "../testing/open-story.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

/** The story at a step whose sentence names marks, once its picture is seen. */
async function openAt(step: string, { lang = "vi", width = 1200 }: { lang?: Lang; width?: number } = {}): Promise<Page> {
  const { page } = await openStory(browser, lang, { width });
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: "center", behavior: "instant" }), step);
  await page.locator(`.still.is-active.is-rested[data-scene=${step.replace(/^[a-z]+-/, "")}]:not(.is-arriving)`).waitFor();
  return page;
}

const lit = (page: Page) => page.evaluate(() => document.querySelector(".still.is-active .is-read")?.getAttribute("data-key") ?? null);
const tipText = (page: Page) => page.locator(".tip").innerText();
const name = (key: string) => `#nineteen-by-capital [data-mark=${key}]`;

test("a mouse on a name lights its mark up and reads it, and leaves it again", async () => {
  const page = await openAt("nineteen-by-capital");
  await page.locator(name("lite-on")).hover();
  expect(await lit(page)).toBe("lite-on");
  expect(await tipText(page)).toContain("690");
  await page.locator(name("stavian-quang-yen")).hover();
  expect(await lit(page)).toBe("stavian-quang-yen");
  await page
    .locator("#nineteen-by-capital p")
    .first()
    .hover({ position: { x: 2, y: 2 } });
  await expect.poll(() => lit(page)).toBe(null);
  await page.context().close();
});

test("a name that is pressed keeps its tip until Escape, a press elsewhere or scrolling", async () => {
  const page = await openAt("nineteen-by-capital");
  const ends = [
    () => page.keyboard.press("Escape"),
    () =>
      page
        .locator("#nineteen-by-capital p")
        .first()
        .click({ position: { x: 2, y: 2 } }),
    () => page.mouse.wheel(0, 40),
  ];
  for (const end of ends) {
    await page.locator(name("lite-on")).click();
    await page.mouse.move(5, 400);
    await page.waitForTimeout(400);
    expect(await lit(page)).toBe("lite-on");
    await end();
    await expect.poll(() => lit(page)).toBe(null);
  }
  await page.context().close();
});

test("the keyboard reaches a name, and Enter and the space bar press it", async () => {
  const page = await openAt("nineteen-by-capital");
  for (const key of ["Enter", "Space"]) {
    await page.locator(name("jinko-hai-ha")).focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press(key);
    expect(await lit(page)).toBe("jinko-hai-ha");
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press("Escape");
  }
  await page.context().close();
});

test.each(langs)("in %s every name of the story has its mark, on a phone and on a desk", async (lang) => {
  for (const width of [390, 1200]) {
    const { page } = await openStory(browser, lang, { width, stills: true });
    const names = await page.locator("[data-mark]").all();
    expect(names.length).toBeGreaterThan(8);
    for (const one of names) {
      await one.dispatchEvent("click");
      const key = await one.getAttribute("data-mark");
      expect(await page.evaluate(() => document.querySelector(".is-read")?.getAttribute("data-key"))).toBe(key);
    }
    await page.context().close();
  }
});

test("without scripts a name is plain words", async () => {
  const { page } = await openStory(browser, "vi", { width: 1200, scripts: false });
  expect(await page.locator("[data-mark]").count()).toBeGreaterThan(8);
  expect(await page.locator("[data-mark]:is([role], [tabindex])").count()).toBe(0);
  await page.context().close();
});
