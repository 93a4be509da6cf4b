import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import { layoutShift } from "../../tests/browser/layout-shift.ts";

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

/** Runs in the page: passages on the screen, or not a whole one away, whose active still is not the one that an independent walk down their texts finds. */
function misses(): string[] {
  const line = innerHeight * (innerWidth < 1024 ? 0.85 : 0.6);
  // Where a picture is too tall to stick, every still stands by its text and none is active.
  const sticks = (passage: Element) =>
    [...passage.querySelectorAll(".still")].some((still) => getComputedStyle(still).position === "sticky");
  const isNear = (passage: Element) => {
    const { top, bottom } = passage.getBoundingClientRect();
    return top < innerHeight * 1.9 && bottom > -innerHeight * 0.9;
  };
  return [...document.querySelectorAll(".passage.scrolly")]
    .filter((passage) => isNear(passage) && sticks(passage))
    .flatMap((passage) => {
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

/** The script answers in the next frame; a busy machine may take a while to come to it. */
const expectNoMiss = async (page: Page) => {
  const found = () => page.evaluate(misses);
  await expect.poll(found, { timeout: 10_000, interval: 40 }).toEqual([]);
};

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state / 2_147_483_648) * below;
  };
}

const jumpTo = (page: Page, part: number) =>
  page.evaluate((share) => scrollTo({ top: share * document.documentElement.scrollHeight, behavior: "instant" }), part);

describe("the step that is shown is the step that is read", () => {
  test.each([
    [320, 568],
    [360, 640],
    [390, 844],
    [768, 1024],
    [1440, 900],
  ])("at %i × %i, after any jump", async (width, height) => {
    const page = await open(width, height);
    const random = randomFrom(width);
    for (let visit = 0; visit < 30; visit++) {
      await jumpTo(page, random(1));
      await expectNoMiss(page);
    }
    await page.context().close();
  });

  test("whatever happens to the page: reload, jump to an address, height, turn, zoom, in any order", async () => {
    const page = await open(390, 844);
    const ids = await page.evaluate(() => [...document.querySelectorAll("[data-anchor]")].map(({ id }) => id));
    const random = randomFrom(11);
    const happenings: readonly (() => Promise<unknown>)[] = [
      () => page.reload(),
      () => page.evaluate((id) => (location.hash = id), ids[Math.floor(random(ids.length))] ?? ""),
      () => page.setViewportSize({ width: page.viewportSize()?.width ?? 390, height: Math.round(420 + random(700)) }),
      () => page.setViewportSize({ width: page.viewportSize()?.height ?? 844, height: page.viewportSize()?.width ?? 390 }),
      () => page.evaluate((zoom) => (document.documentElement.style.zoom = zoom), ["1", "1.25", "2"][Math.floor(random(3))] ?? "1"),
      () => jumpTo(page, random(1)),
    ];
    for (let count = 0; count < 24; count++) {
      await happenings[count % 2 === 0 ? happenings.length - 1 : Math.floor(random(happenings.length))]?.();
      await expectNoMiss(page);
    }
    await page.context().close();
  });

  test("when the fonts come late and every line moves", async () => {
    // The page is changed below, and its policy names its style by the text that it had.
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true });
    const page = await context.newPage();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/*.woff2", async (route) => {
      await released;
      await route.continue();
    });
    // As the site has it a late font is left out. Here it is let in, and made so wide that it moves every line.
    await page.route(`${inject("siteUrl")}/`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll("font-display:optional", "font-display:swap;size-adjust:140%");
      await route.fulfill({ response, body });
    });
    await page.goto(inject("siteUrl"), { waitUntil: "domcontentloaded" });
    await page.waitForFunction(() => document.documentElement.dataset["started"] !== undefined);
    await jumpTo(page, 0.3);
    await expectNoMiss(page);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    release();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await expect.poll(height).not.toBe(before);
    await expectNoMiss(page);
    await context.close();
  });

  test("after a jump to a step's address, a reload in mid-page, and Back", async () => {
    const page = await open(1200, 800, "#money-outcome");
    const expectActive = (scene: string) =>
      expect
        .poll(
          () =>
            page.evaluate(() =>
              document.querySelector("[data-figure=promise-grid]:has(#money-registered) .still.is-active")?.getAttribute("data-scene"),
            ),
          { timeout: 10_000 },
        )
        .toBe(scene);
    await expectActive("outcome");
    await page.reload();
    await expectActive("outcome");
    await expectNoMiss(page);
    await page.evaluate(() => (location.hash = "#ledger"));
    await expectNoMiss(page);
    await page.goBack();
    await expectActive("outcome");
    await expectNoMiss(page);
    await page.context().close();
  });
});

test("the address follows the step that is read", async () => {
  const page = await open(1200, 800);
  await page.evaluate(() => document.getElementById("money-parks")?.scrollIntoView({ behavior: "instant", block: "start" }));
  await page.waitForFunction(() => location.hash === "#money-parks");
  await page.context().close();
});

test("the address that was asked for stays until the page has loaded: the browser may not have come there before", async () => {
  const page = await browser.newPage();
  let load = (): void => undefined;
  const held = new Promise<void>((resolve) => (load = resolve));
  await page.route("**/held.png", async (route) => {
    await held;
    await route.abort();
  });
  await page.addInitScript(() =>
    addEventListener("DOMContentLoaded", () => document.body.append(Object.assign(new Image(), { src: "/held.png" }))),
  );
  await page.goto(`${inject("siteUrl")}/#money-parks`, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => scrollY > 0);
  await page.evaluate(() => scrollTo(0, 0));
  // Longer than a step must be read.
  await page.waitForTimeout(1_000);
  expect(new URL(page.url()).hash).toBe("#money-parks");
  load();
  await page.waitForFunction(() => location.hash === "");
  await page.close();
});

test("arrows, End and Home lead through the steps of the focused picture, and the change is announced", async () => {
  const page = await open(1200, 800, "#money-registered");
  const active = () =>
    page.evaluate(() =>
      document.querySelector("[data-figure=promise-grid]:has(#money-registered) .still.is-active")?.getAttribute("data-scene"),
    );
  const scenes = await page.evaluate(() =>
    [...document.querySelectorAll("[data-figure=promise-grid]:has(#money-registered) .still")].map((still) =>
      still.getAttribute("data-scene"),
    ),
  );
  await page.locator("[data-figure=promise-grid]:has(#money-registered) .still.is-active").focus();
  for (const [key, index] of [
    ["ArrowDown", 1],
    ["End", -1],
    ["ArrowUp", -2],
    ["Home", 0],
  ] as const) {
    const scene = scenes.at(index);
    await page.keyboard.press(key);
    await page.waitForFunction(
      (wanted) =>
        document.querySelector("[data-figure=promise-grid]:has(#money-registered) .still.is-active")?.getAttribute("data-scene") === wanted,
      scene,
    );
    expect(await active()).toBe(scene);
  }
  await page.waitForFunction(() => {
    const passage = document.querySelector("[data-figure=promise-grid]:has(#money-registered)");
    const label = passage?.querySelector(".still.is-active svg")?.getAttribute("aria-label");
    return label !== undefined && passage?.querySelector("[role=status]")?.textContent === label;
  });
  await page.context().close();
});

test("under reduced motion, and on paper, every still stands with its step", async () => {
  const visible = (page: Page) =>
    page.evaluate(
      () =>
        [...document.querySelectorAll(".still .chart")].filter((picture) => picture.checkVisibility({ visibilityProperty: true })).length,
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

test.each(langs)("nothing shifts while the page loads or is scrolled through (%s)", async (lang) => {
  const page = await open(412, 823, pathIn(lang).slice(1));
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 700) {
      scrollTo({ top, behavior: "instant" });
      await new Promise((done) => requestAnimationFrame(done));
    }
    await new Promise((done) => setTimeout(done, 300));
  });
  expect(await page.evaluate(layoutShift)).toBeLessThan(0.005);
  await page.context().close();
});
