import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { report } from "../../report/report.ts";
import { launch } from "../../tests/browser/browser.ts";
import { drawAll, makeDrawable } from "../../tests/browser/draw-all.ts";
import { embedPath, galleryPath } from "../embed/address.ts";
import { langs, pathIn } from "../i18n/languages.ts";
import { correctionsPath, figurePath, methodPath } from "../metadata/address.ts";
import { numbersPath } from "../numbers/address.ts";
import { dataPath, tablePagePath } from "../open-data/address.ts";
import { versionsPath } from "../versions/address.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
  page = await browser.newPage({ viewport: { width: 1440, height: 800 } });
  await makeDrawable(page);
  // Every page that is opened keeps what its policy blocked, from the first moment on.
  await page.addInitScript(() => {
    window.blocked = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
      window.blocked.push(`${effectiveDirective}: ${blockedURI} ${sample}`),
    );
  });
});
afterAll(() => browser.close());

declare global {
  interface Window {
    blocked: string[];
  }
}

const open = (path: string) => page.goto(inject("siteUrl") + path);

const blocked = (): Promise<string[]> => page.evaluate(() => window.blocked);

/** To the last line and back in strides of so many pixels. Whatever waits for a reader to come near comes within two screens. */
const walk = (stride = 1_600): Promise<void> =>
  page.evaluate(async (pixels) => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += pixels) {
      scrollTo(0, at);
      await new Promise((done) => setTimeout(done, 16));
    }
    scrollTo(0, 0);
  }, stride);

const figure = report.figures[0]?.id ?? "";
const table = Object.keys(report.tables)[0] ?? "";
const paths = langs.flatMap((lang) => [
  galleryPath(lang),
  numbersPath(lang),
  dataPath(lang),
  tablePagePath(table, lang),
  figurePath(figure, lang),
  methodPath(lang),
  correctionsPath(lang),
  versionsPath(lang),
]);

test.each([...paths, "/404.html"])("nothing of %s is blocked", async (path) => {
  await open(path);
  await walk();
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  expect(await blocked()).toEqual([]);
});

describe.each(langs)("the story in %s", (lang) => {
  test("moves, and nothing of it is blocked", async () => {
    await open(pathIn(lang));
    await drawAll(page);
    await walk(900);
    await page.waitForTimeout(500);
    expect(page.workers().length, "what draws beside the page").toBeGreaterThan(0);
    expect(await page.locator(".still.is-drawn").count()).toBeGreaterThan(0);
    expect(await blocked()).toEqual([]);
  });
});

test.each(report.figures.map(({ id }) => id))("nothing of the embed of %s is blocked, step by step", async (id) => {
  await open(embedPath(id, "vi"));
  const next = page.locator(".stepper button").last();
  while ((await next.count()) > 0 && (await next.isEnabled())) await next.click();
  expect(await blocked()).toEqual([]);
});

test("the gallery shows its embeds and copies their snippets", async () => {
  await open(galleryPath("vi"));
  expect(await page.locator("button[data-copy]:visible").count()).toBeGreaterThan(0);
  const frame = page.frameLocator(".gallery-entry iframe").first();
  await expect.poll(() => frame.locator("h1").textContent()).toBeTruthy();
});

test("what a page did not bring along is blocked", async () => {
  await open(dataPath("vi"));
  await page.evaluate(() => {
    const strangers = document.createElement("div");
    strangers.innerHTML = '<p style="color:red" onclick="alert(1)">x</p><img src="https://elsewhere.example/x.png" alt="">';
    document.body.append(strangers);
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken'";
    document.body.append(script);
  });
  await expect
    .poll(async () => new Set((await blocked()).map((told) => told.split(":")[0])))
    .toEqual(new Set(["style-src-attr", "script-src-attr", "img-src", "script-src-elem"]));
  expect(await page.title()).not.toBe("taken");
});
