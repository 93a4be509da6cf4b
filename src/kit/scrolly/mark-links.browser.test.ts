import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { langs } from "../i18n/languages.ts";
import { launch } from "../../tests/browser/browser.ts";
import { drawAll } from "../../tests/browser/draw-all.ts";
import { openStory } from "../../tests/browser/open-story.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

/** Steps of the story whose text names three marks of its picture. */
const stepsWithNames = () =>
  [...document.querySelectorAll(".scrolly .step")].flatMap((step) => {
    const [text, still] = [step.querySelector(".step-text"), step.querySelector(".still")];
    const keys = new Set([...(text?.querySelectorAll("[data-mark]") ?? [])].map((name) => name.getAttribute("data-mark") ?? ""));
    const [first, second, third] = keys;
    if (!text || !still || first === undefined || second === undefined || third === undefined) return [];
    return [{ id: text.id, scene: still.getAttribute("data-scene"), keys: [first, second, third] as const }];
  });

describe("names in the sentence that is read", () => {
  let page: Page;
  let step = "";
  let keys: readonly [string, string, string] = ["", "", ""];
  beforeAll(async () => {
    ({ page } = await openStory(browser, "vi", { width: 1200 }));
    const [found] = await page.evaluate(stepsWithNames);
    if (found === undefined) throw new Error("No step of the story names three marks");
    ({ id: step, keys } = found);
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ block: "start", behavior: "instant" }), step);
    await page.locator(`.still.is-active.is-settled.is-drawn[data-scene=${found.scene}]:not(.is-entering)`).waitFor();
  });
  const name = (index: 0 | 1 | 2) => page.locator(`#${step} [data-mark="${keys[index]}"]`).first();
  afterAll(() => page.context().close());

  const lit = () => page.evaluate(() => document.querySelector(".still.is-active .is-read")?.getAttribute("data-key") ?? null);
  const elsewhere = () => page.locator(`#${step} p`).first();

  test("a mouse on a name lights its mark up and reads it, and leaves it again", async () => {
    await name(0).hover();
    expect(await lit()).toBe(keys[0]);
    expect(await page.locator(".tip").innerText()).not.toBe("");
    await name(1).hover();
    expect(await lit()).toBe(keys[1]);
    await elsewhere().hover({ position: { x: 2, y: 2 } });
    await expect.poll(lit).toBe(null);
  });

  test("the keyboard reaches a name, and Enter and the space bar press it", async () => {
    for (const key of ["Enter", "Space"]) {
      await name(2).focus();
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press(key);
      expect(await lit()).toBe(keys[2]);
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
      await name(0).click();
      await page.mouse.move(5, 400);
      await page.waitForTimeout(400);
      expect(await lit()).toBe(keys[0]);
      await end();
      await expect.poll(lit).toBe(null);
    }
  });
});

test.each(langs)("in %s every name of the story has its mark, on a phone and on a desk", async (lang) => {
  const { page } = await openStory(browser, lang, { width: 1200, stills: true });
  for (const width of [1200, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await drawAll(page);
    const read = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-mark]")].map((name) => {
        name.click();
        return { named: name.dataset["mark"], read: document.querySelector<SVGElement>(".is-read")?.dataset["key"] };
      }),
    );
    expect(read.length).toBeGreaterThan(8);
    expect(read.filter((one) => one.read !== one.named)).toEqual([]);
  }
  await page.context().close();
});

test("without scripts a name is plain words", async () => {
  const { page } = await openStory(browser, "vi", { width: 1200, scripts: false });
  expect(await page.locator("[data-mark]").count()).toBeGreaterThan(8);
  expect(await page.locator("[data-mark]:is([role], [tabindex])").count()).toBe(0);
  await page.context().close();
});
