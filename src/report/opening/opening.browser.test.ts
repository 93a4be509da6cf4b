import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { langs } from "../../kit/i18n/languages.ts";
import { launch } from "../../tests/browser/browser.ts";
import { openStory } from "../../tests/browser/open-story.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

type Colour = readonly [red: number, green: number, blue: number];

/** WCAG 2: the share of light of a channel's value. */
const lightOf = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** WCAG 2: relative luminance, and the contrast of two colours. */
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * (lightOf[red] ?? 0) + 0.7152 * (lightOf[green] ?? 0) + 0.0722 * (lightOf[blue] ?? 0);
const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Lines of the opening's words as they stand, each with its colour. */
const linesOf = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        ".opening :is(.kicker, h1, h1 em, h1 strong, .deck p, .deck a, .opening-key li, .opening-key p)",
      ),
    ].flatMap((element) => {
      const colour = (getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number);
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 2 && height > 2)
        .map(({ x, y, width, height }) => ({ words: element.textContent.slice(0, 40), colour, x, y: y + scrollY, width, height }));
    }),
  );

/** The opening without its words, and without what follows it, whose picture would take seconds: what the words stand on. */
const ground = `
  .opening :is(.hero-head, .opening-key) * { color: transparent !important; text-decoration-color: transparent !important }
  .opening-key span { visibility: hidden }
  :is(.opening, :has(.opening)) ~ * { display: none !important }`;

async function groundOf(page: Page) {
  // Not as an element, which the page's own policy would block.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, ground);
  const screenshot = await page.screenshot({ fullPage: true });
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  const { data, info } = await sharp(screenshot).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Another window for the page, once it has the picture for it. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await document.querySelector<HTMLImageElement>(".opening-picture img")?.decode();
  });
}

/** The brightest ground in a box, but for one pixel in two hundred: a glint hides no letter. */
function brightest(
  { data, width, height }: Awaited<ReturnType<typeof groundOf>>,
  box: { x: number; y: number; width: number; height: number },
): number {
  const values: number[] = [];
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, box.y + box.height); y += 1)
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, box.x + box.width); x += 1) {
      const at = (y * width + x) * 3;
      values.push(luminance([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]));
    }
  return values.sort((a, b) => a - b)[Math.floor(values.length * 0.995)] ?? 0;
}

describe.each(langs)("the opening in %s", (lang) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openStory(browser, lang, { width: 360 }));
  });
  afterAll(() => page.context().close());

  test.each([
    [360, 740],
    [768, 1024],
    [1024, 768],
    [1200, 700],
    [1440, 900],
    [1920, 1080],
  ])("at %i × %i keeps its words apart from what glows: 4.5 to 1 at least", async (width, height) => {
    await resize(page, width, height);
    const lines = await linesOf(page);
    const ground = await groundOf(page);
    const faint = lines.flatMap(({ words, colour: [red = 0, green = 0, blue = 0], ...box }) => {
      const ratio = contrast(luminance([red, green, blue]), brightest(ground, box));
      return ratio < 4.5 ? [`${words}: ${ratio.toFixed(1)}`] : [];
    });
    expect(lines.length).toBeGreaterThan(8);
    expect(Math.max(...lines.map((line) => line.y + line.height))).toBeLessThanOrEqual(ground.height);
    expect(faint).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test.each([
    [360, 740],
    [1440, 900],
    [1920, 1080],
  ])("at %i × %i the lights stand on the picture that is shown, and the headline in the first screen", async (width, height) => {
    await resize(page, width, height);
    const found = await page.evaluate(() => {
      const image = document.querySelector<HTMLImageElement>(".opening-picture img");
      const drawings = [...document.querySelectorAll(".opening-lights")].filter((drawing) => drawing.checkVisibility());
      const [drawing] = drawings;
      if (image === null || !(drawing instanceof SVGSVGElement)) throw new Error("No opening");
      // The picture is cut as its drawing is where both scale alike.
      const box = image.getBoundingClientRect();
      const scale = Math.max(box.width / image.naturalWidth, box.height / image.naturalHeight);
      return {
        shown: drawings.length,
        file: image.currentSrc,
        picture: image.naturalWidth * scale,
        drawing: drawing.viewBox.baseVal.width * (drawing.getScreenCTM()?.a ?? 0),
        headline: document.querySelector("h1")?.getBoundingClientRect().bottom ?? Infinity,
      };
    });
    expect(found.shown).toBe(1);
    expect(found.file).toContain(width < 1200 ? "opening-tall.avif" : "opening-wide.avif");
    expect(Math.abs(found.picture - found.drawing)).toBeLessThan(found.picture * 0.005);
    expect(found.headline).toBeLessThan(height);
  });
});
