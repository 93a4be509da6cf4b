import { parseHTML } from "linkedom";
import type { Browser, Page } from "playwright-core";
import sanitizeHtml from "sanitize-html";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { figures } from "../../report/figures/figures.ts";
import type { Lang } from "../i18n/languages.ts";
import { axeCases, axeViolations, colourRules, keepOneOfAKind } from "../../tests/browser/axe.ts";
import { launch } from "../../tests/browser/browser.ts";
import { layoutShift } from "../../tests/browser/layout-shift.ts";
import { galleryPath } from "./address.ts";
import { galleryWords } from "./words.ts";

const site = inject("siteUrl");
const published = "https://report.example";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

/** @param embeds whether its frames show what they frame, which takes longer than the gallery itself */
async function gallery(lang: Lang, width: number, { permissions = [] as string[], embeds = false } = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, permissions });
  if (!embeds) await page.route(/\/embed\//, (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await page.goto(site + galleryPath(lang));
  return page;
}

test.each(axeCases)(
  "the gallery in $lang at $width px never scrolls sideways, and axe finds nothing in any kind of entry ($colorScheme)",
  async ({ lang, width, colorScheme }) => {
    const page = await gallery(lang, width);
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect((await page.evaluate(keepOneOfAKind, ".gallery-entry")).doubledIds).toEqual([]);
    expect(await axeViolations(page, colorScheme === "dark" ? colourRules : undefined)).toEqual([]);
    await page.context().close();
  },
);

test("a snippet is copied, and the button and a screen reader say so", async () => {
  const page = await gallery("vi", 1440, { permissions: ["clipboard-read", "clipboard-write"] });
  const entry = page.locator("#growth");
  await entry.locator("button[data-copy=growth-address]").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${published}/embed/growth/`);
  await expect.poll(() => entry.locator("[role=status]").textContent()).toBe(galleryWords.vi.copied);
  expect(await entry.locator("button[data-copy=growth-address]").textContent()).toBe(galleryWords.vi.copied);
  await page.context().close();
});

test("where nothing may be copied the snippet is selected instead", async () => {
  const page = await gallery("en", 768);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.locator("button[data-copy=growth-address]").click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(`${published}/en/embed/growth/`);
  await expect.poll(() => page.locator("#growth [role=status]").textContent()).toContain("Ctrl+C");
  await page.context().close();
});

test("the preview takes the width and the ground that are chosen", async () => {
  const page = await gallery("vi", 1440, { embeds: true });
  const entry = page.locator("#growth");
  await entry.scrollIntoViewIfNeeded();
  await entry.locator("input[name=width][value='320']").check();
  await entry.locator("input[name=theme][value=dark]").check();
  const frame = entry.locator(".preview iframe");
  await expect.poll(() => frame.getAttribute("src")).toMatch(/\?theme=dark$/);
  expect((await frame.boundingBox())?.width).toBeCloseTo(322, 0);
  await page.context().close();
});

const framed = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(() => [...document.querySelectorAll(".preview iframe")].map((frame) => frame.closest(".gallery-entry")?.id));

test("a figure's frame comes as the reader nears it, in the room that is kept for it, and none comes at a flick", async () => {
  const page = await gallery("en", 412);
  const last = await page.locator(".gallery-entry").last().getAttribute("id");
  const before = await framed(page);
  expect(before).not.toContain(last);
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let time = performance.now(), end = time + 1_500; time < end; time = performance.now()) {
      scrollBy({ top: innerHeight / 10, behavior: "instant" });
      await frame();
    }
  });
  const preview = page.locator(`#${last} .preview`);
  expect((await framed(page)).length).toBeLessThan(before.length + 3);
  await page.locator(`#${last}`).evaluate((entry) => entry.scrollIntoView({ behavior: "instant" }));
  await expect.poll(() => framed(page)).toContain(last);
  const heights = await preview.evaluate(({ offsetHeight, firstElementChild }: HTMLElement) => [
    offsetHeight,
    firstElementChild?.clientHeight,
  ]);
  expect(heights).toEqual([Number(await preview.locator("iframe").getAttribute("height")) + 2, 0]);
  await page.context().close();
});

test("nothing moves on a slow line, where much is seen before the script comes", async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1400 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const line = { offline: false, latency: 50, downloadThroughput: 100_000, uploadThroughput: 100_000 };
  await session.send("Network.emulateNetworkConditions", line);
  await page.goto(site + galleryPath("vi"));
  await page.waitForTimeout(500);
  expect(await page.locator("form.preview-controls:visible").count()).toBeGreaterThan(0);
  expect(await page.evaluate(layoutShift)).toBe(0);
  await page.context().close();
});

test.each([412, 1440])("nothing moves as frames come at %i px", async (width) => {
  const page = await gallery("vi", width, { embeds: true });
  await page.mouse.move(200, 200);
  // As somebody reads: frames wait while the page is moved faster.
  for (let turn = 0; turn < 24; turn += 1) {
    await page.mouse.wheel(0, 150);
    await page.waitForTimeout(200);
  }
  await expect.poll(async () => (await framed(page)).length).toBeGreaterThan(1);
  expect(await page.evaluate(layoutShift)).toBe(0);
  await page.context().close();
});

test("on paper each figure is its picture", async () => {
  const page = await gallery("vi", 768);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".preview iframe:visible").count()).toBe(0);
  expect(await page.locator(".preview img[alt]:visible").count()).toBe(await page.locator(".gallery-entry").count());
  await page.context().close();
});

/** A page of somebody else, at an address of its own, into which snippets are pasted. Our addresses lead to the built site. */
async function hostPage(): Promise<(html: string, width?: number) => Promise<Page>> {
  const context = await browser.newContext();
  let pasted = "";
  await context.route("https://host.example/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><meta charset="utf-8"><style>body{margin:0}</style>${pasted}<p id="after">x</p>`,
    }),
  );
  await context.route(`${published}/**`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: route.request().url().replace(published, site) }) }),
  );
  const page = await context.newPage();
  return async (html, width = 700) => {
    pasted = html;
    await page.setViewportSize({ width, height: 900 });
    await page.goto("https://host.example/");
    return page;
  };
}
const pasted = async (html: string, width?: number): Promise<Page> => (await hostPage())(html, width);

let codes: Readonly<Record<string, string>>;
beforeAll(async () => {
  const { document } = parseHTML(await (await fetch(site + galleryPath("vi"))).text());
  codes = Object.fromEntries([...document.querySelectorAll("code[id]")].map(({ id, textContent }) => [id, textContent]));
});
function snippet(figure: string, kind: "frame" | "script" | "picture"): string {
  const code = codes[`${figure}-${kind}`];
  if (code === undefined) throw new Error(`The gallery has no ${kind} snippet of ${figure}`);
  return code;
}

/** How far the embed inside the only frame of a page is from just filling it. */
const slack = async (page: Page): Promise<{ over: number; height: number }> => {
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error("no frame");
  await frame.waitForLoadState();
  await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  const { width, height } = await page
    .locator("iframe")
    .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
  // The frame is a process of its own, and hears of its new width later than the page.
  await frame.waitForFunction((own) => innerWidth === own, width);
  return { over: (await frame.evaluate(() => document.documentElement.scrollHeight)) - height, height };
};

describe("without a script", () => {
  let paste: Awaited<ReturnType<typeof hostPage>>;
  beforeAll(async () => {
    paste = await hostPage();
    // While a page of the site is open, every frame of the site shares its process, and none begins one of its own.
    const page = await paste("");
    await (await page.context().newPage()).goto(`${published}/404.html`);
  });

  test.each(figures.map(({ id }) => id))("the frame of %s has the right height at once, at any width", async (id) => {
    const page = await paste(snippet(id, "frame"));
    await slack(page);
    expect(await page.evaluate(layoutShift), "what the frame moves in its host").toBe(0);
    for (const width of [320, 375, 600, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      const { over, height } = await slack(page);
      expect(over, `content taller than its frame at ${width}`).toBeLessThan(1);
      const inside = await page.frames()[1]?.evaluate(() => document.querySelector("main")?.getBoundingClientRect().height ?? 0);
      expect(height - (inside ?? 0), `empty below the embed at ${width}`).toBeLessThanOrEqual(3);
    }
  });
});

test("the script moves its host by the few pixels that a rule for every width is off, and no more", async () => {
  const page = await pasted(snippet("growth", "script"));
  expect(Math.abs((await slack(page)).over)).toBeLessThanOrEqual(1);
  await page.waitForTimeout(500);
  expect(await page.evaluate(layoutShift)).toBeLessThan(0.003);
  await page.context().close();
});

test("a frame that lost its styles in a CMS still shows its embed", async () => {
  const kept = sanitizeHtml(snippet("growth", "frame"), {
    allowedTags: ["div", "iframe"],
    allowedAttributes: { iframe: ["src", "title", "width", "height", "loading"] },
  });
  const page = await pasted(kept.replace("<iframe", `<iframe sandbox="allow-scripts"`), 600);
  expect((await slack(page)).over).toBeLessThan(1);
  await page.context().close();
});

/** A draft of the site, as tests have it, is without pictures: a blank one of the right size comes in its place. */
async function withPicture(html: string, width: number): Promise<Page> {
  const page = await pasted("", width);
  await page.route(`${published}/pictures/*`, (route) =>
    route.fulfill({ contentType: "image/svg+xml", body: `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"/>` }),
  );
  await page.setContent(`<style>body,figure{margin:0}</style>${html}`);
  await page.locator("img").evaluate((img: HTMLImageElement) => img.decode());
  return page;
}

test("a picture has its words, its link and its room before it has come", async () => {
  const page = await pasted("");
  await page.route(`${published}/pictures/*`, () => undefined);
  await page.setContent(snippet("growth", "picture"));
  const img = page.locator("a > img");
  expect((await img.getAttribute("alt"))?.length).toBeGreaterThan(40);
  expect((await img.boundingBox())?.height).toBeGreaterThan(200);
  expect(await page.locator("figure > a").getAttribute("href")).toMatch(/^https:\/\/report\.example\/#/);
  await page.context().close();
});

test.each([
  [320, 320],
  [560, 560],
  [1000, 800],
])("a picture in a column of %i px is %i px wide, and never wider than its column where a CMS drops its style", async (column, wide) => {
  const styled = await withPicture(snippet("growth", "picture"), column);
  expect((await styled.locator("img").boundingBox())?.width).toBe(wide);
  await styled.context().close();
  const kept = sanitizeHtml(snippet("growth", "picture"), {
    allowedTags: ["figure", "a", "img"],
    allowedAttributes: { img: ["src", "alt", "width", "height"] },
  });
  const bare = await withPicture(kept, column);
  const { width, height } = (await bare.locator("img").boundingBox()) ?? { width: 0, height: 0 };
  expect([width, height]).toEqual([column, column * 0.75]);
  await bare.context().close();
});
