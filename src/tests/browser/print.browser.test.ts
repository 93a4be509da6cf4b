import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { langs } from "../../kit/i18n/languages.ts";
import { sheetsIn, withImages } from "./sheets.ts";
import { launch } from "./browser.ts";
import { openStory } from "./open-story.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

test.each(langs)("the story takes thirty sheets of paper at most, with every picture and every source (%s)", async (lang) => {
  const { page } = await openStory(browser, lang, { width: 1200 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(withImages);
  const hidden = await page.evaluate(() => {
    const parts = [...document.querySelectorAll(".passage .still img.chart, .figure-sources li, .paper-notes li, .all-sources li")];
    return parts.filter((part) => part.getBoundingClientRect().height === 0).length;
  });
  expect(hidden).toBe(0);
  // What stands on paper and in no text: the number of a note at its number, the address of a source at its name.
  const printed = await page.evaluate(() => {
    const after = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element, "::after").content);
    const markers = [...document.querySelectorAll(".paper-notes ol, .all-sources")].map((list) => getComputedStyle(list).listStyleType);
    return { numbers: after(".prose a.fact"), addresses: after(".all-sources a"), markers };
  });
  expect(printed.numbers.filter((content) => !/^"\d+"$/.test(content))).toEqual([]);
  expect(printed.addresses.filter((content) => !content.includes("http"))).toEqual([]);
  expect(printed.markers).toEqual(["decimal", "decimal"]);
  const sheets = sheetsIn(await page.pdf({ format: "A4" }));
  expect(sheets).toBeGreaterThan(10);
  expect(sheets).toBeLessThanOrEqual(30);
  await page.context().close();
});
