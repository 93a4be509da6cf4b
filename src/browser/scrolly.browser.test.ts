import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "../testing/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

async function open(width: number, height: number, hash = "", reducedMotion: "reduce" | "no-preference" = "no-preference"): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion });
  const page = await context.newPage();
  await page.goto(`${inject("siteUrl")}/${hash}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** Runs in the page: passages whose active still is not the one that an independent walk down their texts finds. */
function misses(): string[] {
  const line = innerHeight * 0.6;
  // Where a picture is too tall to stick, every still stands by its text and none is active.
  const sticks = (passage: Element) =>
    [...passage.querySelectorAll(".still")].some((still) => getComputedStyle(still).position === "sticky");
  return [...document.querySelectorAll(".passage.scrolly")].filter(sticks).flatMap((passage) => {
    const texts = [...passage.querySelectorAll(".step-text")];
    const stills = [...passage.querySelectorAll(".still")];
    // Too tall for this screen: every picture stands by its own text and none is chosen.
    if (stills[0] && getComputedStyle(stills[0]).position !== "sticky") return [];
    let expected = 0;
    for (const [index, text] of texts.entries()) {
      if (text.getBoundingClientRect().top > line) break;
      expected = index;
    }
    const actual = stills.findIndex((still) => still.classList.contains("is-active"));
    return actual === expected ? [] : [`${passage.getAttribute("data-figure")}: ${actual} instead of ${expected} at ${scrollY}`];
  });
}

/** The script answers in the next frame; two are enough for any machine. */
const settle = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30)))));

/** Numbers that look random and are the same in every run. */
function* positions(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

describe("the step that is shown is the step that is read", () => {
  test.each([
    [360, 640],
    [390, 844],
    [768, 1024],
    [1440, 900],
  ])("at %i × %i, after any jump", async (width, height) => {
    const page = await open(width, height);
    const random = positions(width);
    for (let visit = 0; visit < 40; visit++) {
      await page.evaluate(
        (part) => scrollTo({ top: part * document.documentElement.scrollHeight, behavior: "instant" }),
        random.next().value ?? 0,
      );
      await settle(page);
      expect(await page.evaluate(misses)).toEqual([]);
    }
    await page.context().close();
  });

  test("after a change of height alone, and after the phone is turned", async () => {
    const page = await open(390, 844);
    const random = positions(7);
    for (const [width, height] of [
      [390, 600],
      [390, 844],
      [844, 390],
      [1200, 700],
      [1200, 500],
      [390, 844],
    ] as const) {
      await page.evaluate(
        (part) => scrollTo({ top: part * document.documentElement.scrollHeight, behavior: "instant" }),
        random.next().value ?? 0,
      );
      await page.setViewportSize({ width, height });
      await settle(page);
      expect(await page.evaluate(misses)).toEqual([]);
    }
    await page.context().close();
  });

  test("after a jump to a step's address, a reload in mid-page, and Back", async () => {
    const page = await open(1200, 800, "#money-outcome");
    await settle(page);
    const active = () =>
      page.evaluate(() => document.querySelector("[data-figure=promise-grid] .still.is-active")?.getAttribute("data-scene"));
    expect(await active()).toBe("outcome");
    await page.reload();
    await settle(page);
    expect(await active()).toBe("outcome");
    expect(await page.evaluate(misses)).toEqual([]);
    await page.evaluate(() => (location.hash = "#ledger"));
    await settle(page);
    await page.goBack();
    await settle(page);
    expect(await page.evaluate(misses)).toEqual([]);
    await page.context().close();
  });
});

test("marks move: between two scenes a dot is on its way, and at the end it stands where it was drawn", async () => {
  const page = await open(1200, 800, "#money-registered");
  await page.waitForTimeout(1500);
  const drawn = await page.evaluate(() =>
    document.querySelector("[data-figure=promise-grid] [data-scene=parts] .wide [data-key=d200]")?.getAttribute("cx"),
  );
  await page.evaluate(() => document.getElementById("money-parts")?.scrollIntoView({ behavior: "instant", block: "center" }));
  await page.waitForTimeout(500);
  const at = () =>
    page.evaluate(() => document.querySelector("[data-figure=promise-grid] [data-scene=parts] .wide [data-key=d200]")?.getAttribute("cx"));
  const onItsWay = await at();
  await page.waitForTimeout(1500);
  expect(onItsWay).not.toBe(drawn);
  expect(await at()).toBe(drawn);
  expect(await page.evaluate(() => document.querySelectorAll("svg.chart [style]").length)).toBe(0);
  await page.context().close();
});

test("the address follows the step that is read", async () => {
  const page = await open(1200, 800);
  await page.evaluate(() => document.getElementById("money-parks")?.scrollIntoView({ behavior: "instant", block: "center" }));
  await page.waitForFunction(() => location.hash === "#money-parks");
  await page.context().close();
});

test("arrows, End and Home lead through the steps of the focused picture, and the change is announced", async () => {
  const page = await open(1200, 800, "#money-registered");
  await settle(page);
  const active = () =>
    page.evaluate(() => document.querySelector("[data-figure=promise-grid] .still.is-active")?.getAttribute("data-scene"));
  await page.locator("[data-figure=promise-grid] .still.is-active").focus();
  for (const [key, scene] of [
    ["ArrowDown", "parts"],
    ["End", "years"],
    ["ArrowUp", "outcome"],
    ["Home", "registered"],
  ] as const) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      (wanted) => document.querySelector("[data-figure=promise-grid] .still.is-active")?.getAttribute("data-scene") === wanted,
      scene,
    );
    expect(await active()).toBe(scene);
  }
  await page.waitForFunction(() =>
    (document.querySelector("[data-figure=promise-grid] [role=status]")?.textContent ?? "").includes("2.049,78"),
  );
  await page.context().close();
});

test("under reduced motion, and on paper, every still stands with its step", async () => {
  const visible = (page: Page) =>
    page.evaluate(
      () => [...document.querySelectorAll(".still")].filter((still) => getComputedStyle(still).visibility === "visible").length,
    );
  const still = await open(1200, 800, "", "reduce");
  const count = await still.locator(".still").count();
  expect(await visible(still)).toBe(count);
  await still.context().close();
  const paper = await open(1200, 800);
  await paper.emulateMedia({ media: "print" });
  expect(await visible(paper)).toBe(count);
  await paper.context().close();
});

test("nothing shifts while the page loads or is scrolled through", async () => {
  const page = await open(390, 844);
  const shift = await page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("value" in entry && typeof entry.value === "number" && !("hadRecentInput" in entry && entry.hadRecentInput)) sum += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    for (let top = 0; top < document.documentElement.scrollHeight; top += 700) {
      scrollTo({ top, behavior: "instant" });
      await new Promise((done) => requestAnimationFrame(done));
    }
    await new Promise((done) => setTimeout(done, 300));
    return sum;
  });
  expect(shift).toBeLessThan(0.005);
  await page.context().close();
});
