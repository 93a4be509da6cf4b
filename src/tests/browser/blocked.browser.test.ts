import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { langs, pathIn } from "../../kit/i18n/languages.ts";
import { launch } from "./browser.ts";
import { serve, serveHeld } from "./serve.ts";

const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

let browser: Browser;
let blocked: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
  // The browser says it can do scripts, and none of ours runs.
  blocked = await serve(inject("siteFolder"), { "content-security-policy": "script-src 'none'" });
});
afterAll(async () => {
  await browser.close();
  await blocked.close();
});

async function open(address: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Runs in the page: how many steps have a picture, and which of those pictures are not seen beside their own text, in their own place. */
function astray(): { steps: number; astray: string[] } {
  const steps = [...document.querySelectorAll(".step")].filter((step) => step.querySelector(".still"));
  const seen = (still: Element): boolean => {
    const drawn = [...still.querySelectorAll(".chart")].filter((picture) => picture.checkVisibility({ visibilityProperty: true }));
    const texts = [...(drawn[0]?.querySelectorAll("text") ?? [])];
    return drawn.length === 1 && texts.every((text) => text.checkVisibility({ visibilityProperty: true }));
  };
  /** From the first line to the last: what stands there stands nowhere else. */
  const spans = steps.map((step) => {
    const boxes = [...step.querySelectorAll(".step-text, .still")].map((part) => part.getBoundingClientRect());
    return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)) };
  });
  const isAstray = (step: Element, index: number): boolean => {
    const [still, own] = [step.querySelector(".still"), spans[index]];
    if (still === null || own === undefined) return true;
    const meets = spans.some((other) => other !== own && other.top < own.bottom && own.top < other.bottom);
    return meets || !seen(still) || still.clientHeight < 40;
  };
  const names = steps.filter(isAstray).map((step) => step.querySelector(".still")?.getAttribute("data-scene") ?? "");
  return { steps: steps.length, astray: names };
}

/** Runs in the page: images that a reader sees on coming to them, and that do not load. */
async function missingImages(): Promise<string[]> {
  const images = [...document.querySelectorAll<HTMLImageElement>("img.chart")].filter((image) => image.checkVisibility());
  const missing = images.map(async (image) => {
    image.loading = "eager";
    return image.decode().then(
      () => [],
      () => [image.src],
    );
  });
  return (await Promise.all(missing)).flat();
}

describe.each([
  ["a phone", phone],
  ["a desktop", desktop],
])("every step’s picture stands by its text on %s", (_name, viewport) => {
  test("where a policy blocks scripts that the browser could run", async () => {
    const page = await open(blocked.url + pathIn("vi"), { viewport });
    expect(await page.evaluate(() => matchMedia("(scripting: enabled)").matches)).toBe(true);
    const { steps, astray: lost } = await page.evaluate(astray);
    expect(steps).toBeGreaterThan(20);
    expect(lost).toEqual([]);
    expect(await page.evaluate(missingImages)).toEqual([]);
    await page.context().close();
  });

  test("where scripts are off", async () => {
    const page = await open(inject("siteUrl") + pathIn("vi"), { viewport, javaScriptEnabled: false });
    expect(await page.evaluate(astray)).toMatchObject({ astray: [] });
    await page.context().close();
  });

  test("where the page’s own script fails", async () => {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    const address = inject("siteUrl") + pathIn("vi");
    await page.route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<script type="module">', '<script type="module">throw 0;') });
    });
    await page.goto(address);
    expect(await page.evaluate(astray)).toMatchObject({ astray: [] });
    await context.close();
  });

  test("where the end of the page, and the script with it, is long in coming", async () => {
    const html = await (await fetch(inject("siteUrl") + pathIn("vi"))).text();
    const held = await serveHeld(html, '<script type="module">');
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.goto(held.url, { waitUntil: "commit" });
    await page.locator(".site-footer").waitFor();
    await expect.poll(() => page.evaluate(astray)).toMatchObject({ astray: [] });
    await context.close();
    await held.close();
  });
});

test.each(langs)("an embed whose scripts are blocked shows all its steps (%s)", async (lang) => {
  const page = await open(blocked.url + pathIn(lang, "embed/promise-grid/"), { viewport: phone });
  const { steps, astray: lost } = await page.evaluate(astray);
  expect(steps).toBeGreaterThan(2);
  expect(lost).toEqual([]);
  await page.context().close();
});

test("a gallery whose scripts are blocked shows a picture of every figure, and no control that would do nothing", async () => {
  const page = await open(`${blocked.url}/nhung/`, { viewport: desktop });
  const entries = await page.locator(".gallery-entry").count();
  expect(entries).toBeGreaterThan(5);
  expect(await page.locator(".preview img[alt]:visible").count()).toBe(entries);
  expect(await page.locator("form.preview-controls:visible, button[data-copy]:visible").count()).toBe(0);
  await page.context().close();
});
