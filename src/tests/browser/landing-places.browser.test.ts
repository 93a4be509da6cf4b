import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { pathIn } from "../../kit/i18n/languages.ts";
import { launch } from "./browser.ts";
import { drawAll, makeDrawable } from "./draw-all.ts";
import { openStory } from "./open-story.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

/** Runs in the page: contrast of each label of an island's drawings with the ground that it has; the lowest. */
function lowestContrast(): number {
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) =>
      channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    if (element === null) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const contrasts = [...document.querySelectorAll(".on-dark svg.chart text")].map((label) => {
    const [one, other] = [luminance(getComputedStyle(label).fill), luminance(groundOf(label))];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  });
  return Math.min(...contrasts);
}

test.each(["light", "dark"] as const)(
  "where the system sets %s colours, a dark island keeps the ground of its drawings",
  async (colorScheme) => {
    const { page } = await openStory(browser, "vi", { width: 390, stills: true });
    await page.emulateMedia({ forcedColors: "active", colorScheme, reducedMotion: "reduce" });
    expect(await page.locator(".on-dark svg.chart").count()).toBeGreaterThan(0);
    expect(await page.evaluate(lowestContrast)).toBeGreaterThan(4.5);
    await page.context().close();
  },
);

test("a theme that changes while the story is read changes its drawings", async () => {
  const { page } = await openStory(browser, "vi", { width: 390 });
  const passage = page.locator(".chapter:not(.on-dark) .passage.scrolly").first();
  await passage.evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
  const labels = passage.locator(".is-drawn text");
  await labels.first().waitFor({ state: "attached" });
  const ink = () => labels.first().evaluate((label) => getComputedStyle(label).fill);
  const bright = await ink();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ink()).not.toBe(bright);
  await page.context().close();
});

/** As it is pasted elsewhere, or kept by what keeps no stylesheet. */
async function withoutStyles(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 800, height: 1000 }, javaScriptEnabled: false });
  const page = await context.newPage();
  const address = inject("siteUrl") + pathIn("vi");
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(/<style.*?<\/style>/gs, "") });
  });
  await page.goto(address);
  return page;
}

test("without its stylesheet every step has its picture once, which keeps its own colours", async () => {
  const page = await withoutStyles();
  const steps = page.locator(".step:has(.still)");
  expect(await steps.count()).toBeGreaterThan(20);
  for (const step of await steps.all()) {
    const pictures = step.locator("img:visible, svg:visible");
    expect(await pictures.count()).toBe(1);
    expect((await pictures.getAttribute("alt"))?.length).toBeGreaterThan(20);
    const address = (await pictures.getAttribute("src")) ?? "";
    const file = await (await fetch(inject("siteUrl") + address)).text();
    expect(file, address).toMatch(/<style>[^<]*fill/);
  }
  await page.context().close();
});

test.each([20, 24, 32])(
  "where the browser’s letters are %i px high, no picture of a phone lies under the bar or under words",
  async (size) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
    await makeDrawable(page);
    await page.goto(inject("siteUrl") + pathIn("vi"));
    await drawAll(page);
    const { bar, standing, steps, wide } = await page.evaluate(() => ({
      bar: document.querySelector(".site-header")?.clientHeight ?? 0,
      standing: [...document.querySelectorAll(".passage .step")].filter((step) => getComputedStyle(step).display === "block").length,
      steps: document.querySelectorAll(".passage .step").length,
      wide: document.documentElement.scrollWidth,
    }));
    // Enlarged, text and picture no longer fit on one screen: each picture stands below its text.
    expect(standing).toBe(steps);
    expect(bar).toBeLessThan(844 / 4);
    expect(wide).toBeLessThanOrEqual(390);
    await context.close();
  },
);

/** Runs in the page: steps where an address brings them to be read, whose picture lies under words or has no room. */
async function crampedSteps(): Promise<string[]> {
  const faultOf = (step: Element): string => {
    const still = step.querySelector(".still");
    const picture = [...step.querySelectorAll(".chart")].find((one) => one.checkVisibility())?.getBoundingClientRect();
    const head = step.closest(".passage")?.querySelector(".figure-head.is-active")?.getBoundingClientRect();
    const text = step.querySelector(".step-text")?.getBoundingClientRect();
    if (!still || !picture || !text) return "no picture";
    if (picture.height < innerHeight / 5) return `a picture of ${picture.height} px`;
    if (getComputedStyle(still).position !== "sticky") return "";
    if (head && head.bottom > picture.top + 1) return "its head on its picture";
    return picture.bottom > text.top + 1 ? "its picture on its text" : "";
  };
  const found: string[] = [];
  for (const step of document.querySelectorAll(".passage .step:has(.still)")) {
    let fault = "";
    // What the page measures it hears of a frame or two later.
    for (let frame = 0; frame === 0 || (frame < 60 && fault !== ""); frame++) {
      step.querySelector(".step-text")?.scrollIntoView({ behavior: "instant" });
      await new Promise(requestAnimationFrame);
      fault = faultOf(step);
    }
    if (fault !== "") found.push(`${step.querySelector(".step-text")?.id}: ${fault}`);
  }
  return found;
}

test.each([150, 200])(
  "where letters alone are enlarged to %i %, no picture of a phone lies under words or has no room",
  async (percent) => {
    const { page } = await openStory(browser, "vi", { width: 360, height: 740 });
    await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);
    expect(await page.evaluate(crampedSteps)).toEqual([]);
    await page.context().close();
  },
);
