import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "./browser.ts";
import { drawAll } from "./draw-all.ts";
import { blockLines, labelLines, type Lines, marked, roomFor } from "./ink.ts";
import { openStory } from "./open-story.ts";

const displayFont = "node_modules/@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf";

/** One of each kind of text that may run over several lines, or that stands in a box that cuts what leaves it. */
const kinds = [
  ".hero h1",
  ".chapter h2",
  ".figure-head h3",
  ".chapter > .prose h3",
  ".method h3",
  ".kicker",
  ".deck p",
  ".hero-text p",
  ".intro p",
  ".step-text p",
  ".subtitle",
  ".contents a",
  ".site-header .brand",
  ".figure-foot .note p",
  ".figure-foot summary",
  ".method li",
  ".table-scroll th",
  ".table-scroll tbody tr:last-child td",
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
  ({ page } = await openStory(browser, "vi", { width: 360, height: 740 }));
  // The page brings no more of it than the letters of its own headings.
  await page.evaluate(
    async (file) => {
      const face = new FontFace("Bricolage Grotesque", `url(data:font/ttf;base64,${file})`, { weight: "700" });
      document.fonts.add(await face.load());
    },
    readFileSync(displayFont, "base64"),
  );
});
afterAll(() => browser.close());

/** Lines that stand too close for their letters. */
async function tight(lines: readonly Lines[]): Promise<string[]> {
  const rooms = new Map<string, number>();
  for (const font of new Set(lines.map((line) => line.font))) rooms.set(font, await page.evaluate(roomFor, { font, ...marked }));
  return lines.flatMap(({ what, font, apart }) => {
    const room = rooms.get(font) ?? Number.NaN;
    return apart >= room ? [] : [`${what}: ${apart.toFixed(3)} from line to line, where its letters need ${room.toFixed(3)}`];
  });
}

test.each([360, 1440])("the lines of a label keep two-storeyed letters apart at %i px", async (width) => {
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await drawAll(page);
  const lines = await page.evaluate(labelLines, "svg.chart");
  expect(lines.length).toBeGreaterThan(60);
  expect(await tight(lines)).toEqual([]);
});

test("the lines of every kind of text keep two-storeyed letters apart, and no box cuts them", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.evaluate(() => {
    // What is far from the reader as well.
    document.documentElement.classList.remove("is-lazy");
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const lines = await page.evaluate(blockLines, { kinds, letters: "ẤẾỆẪỮỖẲ ấệữỡểg" });
  const cut = lines.flatMap(({ what, cutBy }) => cutBy.map((box) => `${what}: cut by ${box}`));
  expect([...(await tight(lines)), ...cut]).toEqual([]);
});
