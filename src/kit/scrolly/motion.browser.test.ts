import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";
import { drawAll, makeDrawable } from "../../tests/browser/draw-all.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

async function open(
  options: { width?: number; height?: number; reduced?: boolean; hash?: string; clock?: boolean; prepare?: () => unknown } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 800 },
    reducedMotion: options.reduced ? "reduce" : "no-preference",
  });
  await makeDrawable(context);
  const page = await context.newPage();
  // Before the page's own scripts, which keep the clock they find.
  if (options.clock) await page.clock.install();
  if (options.prepare) await page.addInitScript(options.prepare);
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
  page.evaluate(() =>
    [...document.querySelectorAll(".still svg.chart")].map((svg) =>
      svg.outerHTML.replaceAll(/ style=""| is-revealed| is-near| class="on-canvas"|(?<=class="[^"]*) on-canvas/g, ""),
    ),
  );

/** A still's words are laid out later than its marks. */
const wordless = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll(".is-live .still:is(.is-active, .is-exiting, .is-settled) text")].filter(
        (text) => getComputedStyle(text).display === "none",
      ).length,
  );

describe("a page in motion", () => {
  test("leaves every picture as it was drawn", async () => {
    const page = await open();
    await drawAll(page);
    const drawn = await pictures(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let at = 0; at < height; at += 430) {
      await page.evaluate((top) => scrollTo(0, top), at);
      await page.waitForTimeout(40);
      expect(await wordless(page)).toBe(0);
    }
    await rest(page);
    expect(await leftBehind(page)).toEqual([]);
    expect(await pictures(page)).toEqual(drawn);
    await page.context().close();
  });

  test("gives every picture to its worker in the size that it has on the stage", async () => {
    const page = await open({
      prepare: () => {
        const sizes = Object.assign(window, { sizes: [] as number[] }).sizes;
        const post = Worker.prototype.postMessage as (this: Worker, message: unknown, transfer: Transferable[]) => void;
        Worker.prototype.postMessage = function (
          this: Worker,
          message: { snapshot?: { transform: { k: number } } },
          transfer: Transferable[] = [],
        ) {
          if (message.snapshot) sizes.push(message.snapshot.transform.k);
          post.call(this, message, transfer);
        } as Worker["postMessage"];
      },
    });
    const sizes = () => page.evaluate(() => (window as unknown as { sizes: number[] }).sizes);
    // Passage by passage: of what is flown past, no picture is drawn or read.
    let moving = 0;
    for (const passage of await page.locator(".passage.scrolly").all()) {
      moving += await passage.evaluate((section) => {
        section.scrollIntoView({ behavior: "instant" });
        return [...section.querySelectorAll(".still")].filter((still) => getComputedStyle(still).position === "sticky").length;
      });
      await expect.poll(async () => (await sizes()).length).toBeGreaterThanOrEqual(moving);
    }
    expect((await sizes()).filter((size) => size < 0.5)).toEqual([]);
    await page.context().close();
  });

  test("between two scenes marks are on the canvas alone, and at the end in the picture alone", async () => {
    const page = await open({ hash: "#money-race-2023", clock: true });
    // Settled: the leap of the clock would make the worker of a transition that still runs seem never to answer.
    await page.waitForFunction(() => {
      // Frames of this clock are none of the browser's: heights may come after them, and move the place that was asked for.
      document.getElementById("money-race-2023")?.scrollIntoView({ behavior: "instant" });
      return (
        document.querySelector("[data-figure~=fdi-race] .is-active.is-settled[data-scene=y2023]:not(.is-entering)") !== null &&
        document.querySelector("[data-figure~=fdi-race] .is-exiting") === null &&
        document.querySelector("[data-figure~=fdi-race] .still:not(.is-drawn)") === null
      );
    });
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.evaluate(() => document.getElementById("money-race-2024")?.scrollIntoView({ block: "start", behavior: "instant" }));
    // The page's clock stands still but for these steps; the worker that draws goes by its own.
    const comesTo = (selector: string, count: number) =>
      expect
        .poll(
          async () => {
            await page.clock.runFor(17);
            return page.locator(`[data-figure~=fdi-race] ${selector}`).count();
          },
          { timeout: 10_000, interval: 40 },
        )
        .toBe(count);
    await comesTo(".is-exiting", 1);
    const canvas = page.locator("[data-figure~=fdi-race] .transition-canvas canvas");
    const isDrawnOn = () =>
      canvas.evaluate((element: HTMLCanvasElement) => {
        const copy = document.createElement("canvas");
        Object.assign(copy, { width: 400, height: 400 });
        const context = copy.getContext("2d");
        context?.drawImage(element, 0, 0, 400, 400);
        return context?.getImageData(0, 0, 400, 400).data.some((value) => value > 0);
      });
    await expect.poll(isDrawnOn, { timeout: 10_000 }).toBe(true);
    expect(await canvas.isVisible()).toBe(true);
    const shown = await page.evaluate(
      () =>
        [...document.querySelectorAll("[data-figure~=fdi-race] .still:is(.is-active, .is-exiting) [data-key]")].filter((mark) =>
          mark.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        ).length,
    );
    expect(shown).toBe(0);
    await comesTo(".is-entering", 0);
    const hidden = await page.evaluate(
      () =>
        [...document.querySelectorAll("[data-figure~=fdi-race] .still.is-active [data-key]")].filter(
          (mark) => mark.getClientRects().length > 0 && !mark.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        ).length,
    );
    expect(hidden).toBe(0);
    expect(await canvas.isVisible()).toBe(false);
    // A passage that is left gives the memory of its canvas back.
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await expect.poll(() => canvas.count()).toBe(0);
    await page.context().close();
  });

  test.each([
    ["whose workers cannot draw", () => Reflect.deleteProperty(HTMLCanvasElement.prototype, "transferControlToOffscreen")],
    [
      "whose worker never answers",
      () =>
        Object.assign(window, {
          Worker: class extends EventTarget {
            postMessage() {}
          },
        }),
    ],
  ])("shows the right still in a browser %s", async (_, cripple) => {
    const page = await open({ prepare: cripple, hash: "#money-race-2023" });
    for (const year of [2024, 2023]) {
      await page.evaluate(
        (id) => document.getElementById(id)?.scrollIntoView({ block: "start", behavior: "instant" }),
        `money-race-${year}`,
      );
      const still = page.locator(`[data-figure~=fdi-race] .still.is-active.is-settled[data-scene=y${year}]:not(.is-entering)`);
      await expect.poll(() => still.count(), { timeout: 10_000 }).toBe(1);
      expect(await wordless(page)).toBe(0);
    }
    await page.context().close();
  });

  test("keeps the address of a chapter that was asked for, and takes on that of a step", async () => {
    const page = await open({ hash: "#became" });
    await rest(page);
    expect(new URL(page.url()).hash).toBe("#became");
    await page.evaluate(() => document.getElementById("money-parks")?.scrollIntoView({ block: "start" }));
    await rest(page);
    expect(new URL(page.url()).hash).toBe("#money-parks");
    await page.context().close();
  });
});

test("the ledger gives its verdicts row by row, and all of them where nothing moves", async () => {
  // A desk's stage has room for all of them.
  const page = await open({ width: 390 });
  const judged = () =>
    page.evaluate(() => {
      const rows = [...document.querySelectorAll("[data-figure=ledger] .reveal")].filter((row) => row.getClientRects().length > 0);
      const wrong = rows.filter((row) => row.classList.contains("is-revealed") !== row.getBoundingClientRect().top <= innerHeight * 0.9);
      return { wrong: wrong.length, given: rows.filter((row) => row.classList.contains("is-revealed")).length, all: rows.length };
    });
  await drawAll(page);
  await page.evaluate(() => document.querySelectorAll("[data-figure=ledger] .whole-list .reveal")[4]?.scrollIntoView({ block: "start" }));
  await expect.poll(judged).toMatchObject({ wrong: 0, given: expect.toSatisfy((count: number) => count > 3 && count < 12) });
  const opacities = () =>
    page.evaluate(
      () => new Set([...document.querySelectorAll(".reveal .verdict")].map((verdict) => getComputedStyle(verdict).opacity)).size,
    );
  await expect.poll(opacities).toBe(2);
  // Rows far below are not painted yet, those on the screen and soon to come are; on paper all are.
  const unseen = (screens: number) =>
    page.evaluate(
      (reach) =>
        [...document.querySelectorAll("[data-figure=ledger] .reveal")].filter(
          (row) =>
            row.getClientRects().length > 0 &&
            getComputedStyle(row).visibility === "hidden" &&
            row.getBoundingClientRect().top < innerHeight * reach,
        ).length,
      screens,
    );
  expect(await unseen(1.9)).toBe(0);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await page.reload();
  // Near enough to be drawn, its rows still far below.
  const ledger = page.locator(".passage[data-figure=ledger]");
  await ledger.evaluate((section) => scrollBy({ top: section.getBoundingClientRect().top - innerHeight * 1.9, behavior: "instant" }));
  await ledger.locator(".whole-list .still.is-drawn").waitFor();
  expect(await unseen(Number.POSITIVE_INFINITY)).toBeGreaterThan(10);
  await page.emulateMedia({ media: "print" });
  await expect.poll(opacities).toBe(1);
  expect(await unseen(Number.POSITIVE_INFINITY)).toBe(0);
  await page.emulateMedia({ media: "screen", reducedMotion: "reduce" });
  await expect.poll(opacities).toBe(1);
  await page.context().close();
});

describe("a page at rest", () => {
  test("when motion is no longer wanted, every step stands with its still and nothing is left of the move", async () => {
    const page = await open();
    await drawAll(page);
    const drawn = await pictures(page);
    await page.evaluate(() => document.getElementById("money-parks")?.scrollIntoView({ block: "start" }));
    await page.waitForTimeout(300);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await expect.poll(() => page.locator(".is-active").count()).toBe(0);
    expect(await leftBehind(page)).toEqual([]);
    expect(await pictures(page)).toEqual(drawn);
    await expect.poll(() => page.locator(".still .chart:visible").count()).toBe(await page.locator(".still").count());
    await page.context().close();
  });

  test.each([
    ["under reduced motion", { reduced: true }, ".scrolly"],
    ["where a phone on its side is too low for pictures", { width: 844, height: 390 }, ".scrolly"],
  ])("%s no still promises keys that lead through steps, and none is active", async (_, options, tall) => {
    const page = await open(options);
    expect(await page.locator(`${tall} .still`).count()).toBeGreaterThan(0);
    await page.locator(`${tall} .still`).nth(1).scrollIntoViewIfNeeded();
    await page.waitForTimeout(200);
    const { near, promised } = await page.evaluate((selector) => {
      const stills = [...document.querySelectorAll<HTMLElement>(`${selector} .still`)];
      const says = (still: HTMLElement, keys: "markKeys" | "stepKeys"): boolean =>
        still.getAttribute("aria-label") === still.closest<HTMLElement>(".steps, .whole-list")?.dataset[keys];
      return {
        near: stills.filter((still) => says(still, "markKeys")).length,
        promised: stills.filter((still) => says(still, "stepKeys") || still.classList.contains("is-active")).length,
      };
    }, tall);
    expect(near).toBeGreaterThan(1);
    expect(promised).toBe(0);
    await page.context().close();
  });
});
