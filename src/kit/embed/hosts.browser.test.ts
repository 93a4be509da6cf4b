import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Lang } from "../i18n/languages.ts";
import { launch } from "../../tests/browser/browser.ts";
import { servePages } from "../../tests/browser/serve.ts";
import { embedPath, hostScriptPath } from "./address.ts";

const figure = "fdi-by-year";
const siteUrl = inject("siteUrl");
let browser: Browser;
let newsrooms: Awaited<ReturnType<typeof servePages>>;
let unzoomed: BrowserContext;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
  newsrooms = await servePages();
  unzoomed = await browser.newContext({ viewport: { width: 700, height: 800 } });
  // While a page of the site is open, every frame of the site shares its process, and none begins one of its own.
  await (await unzoomed.newPage()).goto(`${siteUrl}/404.html`);
});
afterAll(async () => {
  await browser.close();
  await newsrooms.close();
});

/** A bare page that notes every message, with markup of its own. */
async function newsroom(markup: string, zoom = 1): Promise<Page> {
  const viewport = { width: Math.round(700 / zoom), height: Math.round(800 / zoom) };
  const context = zoom === 1 ? unzoomed : await browser.newContext({ viewport, deviceScaleFactor: zoom });
  const page = await context.newPage();
  await page.addInitScript(() => {
    if (window !== top) return;
    const heard: unknown[] = [];
    addEventListener("message", ({ data }) => heard.push(data));
    Object.assign(window, { heard });
  });
  await page.goto(newsrooms.put(`<!doctype html><meta charset="utf-8"><title>x</title><body>${markup}<p id="below">Below</p>`));
  return page;
}

const address = (lang: Lang = "vi", query = "") => siteUrl + embedPath(figure, lang) + query;
const frame = (src: string, more = "") => `<iframe src="${src}" title="x" style="width:600px;border:0" ${more}></iframe>`;
const script = `<script src="${siteUrl}${hostScriptPath()}"></script>`;

type Heard = { heard: unknown[] };
const heardIn = (page: Page): Promise<unknown[]> => page.evaluate(() => (window as unknown as Heard).heard);
const heights = async (page: Page): Promise<number[]> =>
  page.evaluate(() => [...document.querySelectorAll("iframe")].map((one) => one.getBoundingClientRect().height));
const wanted = (page: Page): Promise<number[]> =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map((one) => one.evaluate(() => Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0))),
  );

/** Every frame of the page is as tall as what it holds. */
async function fit(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.frames().length - 1, { timeout: 20_000 }).toBe(count);
  for (const one of page.frames().slice(1)) await one.waitForSelector("main", { state: "attached" });
  await expect
    .poll(async () => JSON.stringify(await heights(page)) === JSON.stringify(await wanted(page)) && !(await wanted(page)).includes(0), {
      timeout: 20_000,
    })
    .toBe(true);
}

describe("an embed", () => {
  test("survives whatever it is told, never says null, and says nothing while nothing changes", async () => {
    const page = await newsroom(script + frame(address()));
    await fit(page, 1);
    const before = (await heardIn(page)).length;
    await page.evaluate(() => {
      const target = document.querySelector("iframe")?.contentWindow;
      for (const data of [null, undefined, "", 0, [], {}, "[iFrameSizer]", { type: null }, new Map(), "x".repeat(1e5)])
        target?.postMessage(data, "*");
    });
    await page.waitForTimeout(500);
    const heard = await heardIn(page);
    expect(heard.length).toBe(before);
    expect(heard).not.toContain(null);
    await page.evaluate(() => document.querySelector("iframe")?.contentWindow?.postMessage({ sentinel: "amp", type: "frames-init" }, "*"));
    await expect.poll(async () => (await heardIn(page)).length).toBeGreaterThan(before);
    await page.close();
  });

  test("shrinks again after its table was opened, also with html and body as tall as the frame, and with steps turned", async () => {
    const page = await newsroom(script + frame(address("en", "?step=2")));
    await fit(page, 1);
    const [start] = await heights(page);
    const inside = page.frames()[1];
    await inside?.evaluate(() => (document.documentElement.style.height = "100%"));
    await inside?.evaluate(() => (document.body.style.height = "100%"));
    await inside?.click("summary");
    await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(start ?? 0);
    await fit(page, 1);
    await inside?.click("summary");
    await expect.poll(() => heights(page)).toEqual([start]);
    const told = (await heardIn(page)).length;
    await inside?.click(".stepper button:first-child");
    await inside?.waitForSelector(".step:nth-child(1).is-active .step-text", { state: "visible" });
    await page.waitForTimeout(300);
    expect((await heardIn(page)).length).toBe(told);
    await page.close();
  });

  test("that was hidden at first tells its height when it is shown", async () => {
    const page = await newsroom(`${script}<div id="tab" style="display:none">${frame(address())}</div>`);
    await page.waitForTimeout(400);
    await page.evaluate(() => document.getElementById("tab")?.removeAttribute("style"));
    await fit(page, 1);
    await page.close();
  });

  // What a browser's zoom does to a page: fewer CSS pixels, each of them larger, and not by whole numbers.
  test.each([1.1, 3])("is as tall as it must at a zoom of %f", async (zoom) => {
    const page = await newsroom(`${script}<div style="max-width:600px">${frame(address()).replace("600px", "100%")}</div>`, zoom);
    await fit(page, 1);
    // The frame learns its own height later than the page that holds it.
    await expect.poll(() => page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    await page.close();
  });

  test("obeys the theme and the step of its address, and nothing of the system's then", async () => {
    const page = await newsroom(frame(address("vi", "?theme=dark&step=1")));
    const inside = page.frames()[1];
    await inside?.waitForSelector(".step:nth-child(1).is-active", { state: "attached" });
    expect(await inside?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(16, 22, 19)");
    await page.close();
  });

  test("stores nothing and asks for nothing", async () => {
    const page = await newsroom(script + frame(address()));
    await fit(page, 1);
    const inside = page.frames()[1];
    expect(await inside?.evaluate(() => [document.cookie, performance.getEntriesByType("resource").length])).toEqual(["", 0]);
    await page.close();
  });
});

describe("embed.js", () => {
  test("fits several frames, two of one figure among them, each to its own width", async () => {
    const page = await newsroom(
      script + frame(address()) + frame(address(), 'width="320"').replace("width:600px", "width:320px") + frame(address("en")),
    );
    await fit(page, 3);
    await page.close();
  });

  test("may come late, and twice, and fits frames that are added later; it leaves no name behind", async () => {
    const page = await newsroom(frame(address()));
    // A frame's number is a name of the window too.
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)));
    const before = await names();
    await page.frames()[1]?.waitForSelector("main");
    for (let time = 0; time < 2; time += 1) await page.addScriptTag({ url: siteUrl + hostScriptPath() });
    await fit(page, 1);
    await page.evaluate((src) => {
      const late = document.createElement("iframe");
      late.src = src;
      late.style.border = "0";
      document.body.append(late);
    }, address("en"));
    await fit(page, 2);
    expect(await names()).toEqual(before);
    await page.close();
  });

  test("believes only a frame of ours", async () => {
    const liar = newsrooms.put(`<script>parent.postMessage({ "datawrapper-height": { report: 5000 } }, "*")</script>`);
    const page = await newsroom(`${script}${frame(address())}${frame(liar, 'height="77"')}`);
    await page.evaluate(() => postMessage({ "datawrapper-height": { report: 4000 } }, "*"));
    await page.frames()[1]?.waitForSelector("main");
    await expect.poll(() => heights(page)).toEqual([...(await wanted(page)).slice(0, 1), 77]);
    await page.close();
  });

  test("gives a page an element, whose language can change", async () => {
    const page = await newsroom(
      `${script}<nau-xanh-embed figure="${figure}" lang="vi" theme="light" style="display:block;width:600px"></nau-xanh-embed>`,
    );
    await fit(page, 1);
    await page.evaluate(() => document.querySelector("nau-xanh-embed")?.setAttribute("lang", "en"));
    await expect.poll(() => page.frames()[1]?.url()).toBe(`${address("en")}?theme=light`);
    await fit(page, 1);
    await page.close();
  });
});
