import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";
import { openStory } from "../../tests/browser/open-story.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

/** Every step of the story where an address brings it to be read, once its picture is the one that is shown. */
async function readSteps<Seen>(page: Page, look: (text: HTMLElement) => Seen): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const text of await page.locator(".passage .step-text").all()) {
    await text.evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
    const step = await text.getAttribute("id");
    await page.waitForFunction((id) => {
      const still = document.getElementById(id ?? "")?.parentElement?.querySelector(".still");
      return !still || getComputedStyle(still).position !== "sticky" || still.classList.contains("is-active");
    }, step);
    seen.push(await text.evaluate(look));
  }
  return seen;
}

/** Runs in the page: the step if its text lies on its picture; and what part of the window's width, and of its height below the header, a picture that sticks may take. */
function look(text: HTMLElement): { covered?: string; part?: { width: number; height: number } } {
  const still = text.parentElement?.querySelector(".still");
  const picture = [...(still?.querySelectorAll(".chart") ?? [])].find((one) => one.checkVisibility());
  const box = picture?.closest("div");
  if (!still || !picture || !box) return {};
  const [own, other] = [text.getBoundingClientRect(), picture.getBoundingClientRect()];
  const isApart = own.top >= other.bottom || own.bottom <= other.top || own.left >= other.right || own.right <= other.left;
  const covered = isApart ? {} : { covered: text.id };
  if (getComputedStyle(still).position !== "sticky") return covered;
  const style = getComputedStyle(box);
  const free = box.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
  const header = document.querySelector(".site-header")?.clientHeight ?? 0;
  return { ...covered, part: { width: box.clientWidth / innerWidth, height: free / (innerHeight - header) } };
}

let page: Page;
beforeAll(async () => {
  ({ page } = await openStory(browser, "vi", { width: 360 }));
});

test.each([
  [360, 640],
  [412, 915],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
])("at %i × %i the text that is read lies on no picture, and a desk's passage owns the screen", async (width, height) => {
  await page.setViewportSize({ width, height });
  const seen = await readSteps(page, look);
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.flatMap(({ covered }) => covered ?? [])).toEqual([]);
  if (width < 1024) return;
  const parts = seen.flatMap(({ part }) => part ?? []);
  expect(parts.length).toBeGreaterThan(20);
  expect(Math.min(...parts.map((part) => part.width))).toBeGreaterThanOrEqual(0.6);
  expect(Math.min(...parts.map((part) => part.height))).toBeGreaterThanOrEqual(0.7);
});
