import type { Browser, CDPSession, Page } from "playwright-core";
import { launch } from "../tests/browser/browser.ts";
import { findBrowser } from "../tests/browser/find-browser.ts";
import { layoutShift } from "../tests/browser/layout-shift.ts";
import { serve } from "../tests/browser/serve.ts";
import { scrollThrough } from "./scroll-through.ts";

/** What a page costs a slow phone. Milliseconds, but for `elements`, `longTasks`, `shift`, and the share of frames `dropped` at a flick. */
export interface LoadTimes {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Work of the page's thread until it rests. */
  readonly work: number;
  /** What its tasks take over 50 ms each. */
  readonly blocking: number;
  readonly elements: number;
  readonly dropped: number;
  /** Work of the page's thread for each screen that a flick passes: pages differ in length, and machines in how many frames they drop. */
  readonly flickWork: number;
  readonly longTasks: number;
  readonly longest: number;
  readonly shift: number;
}

/** A phone on a slow 4G line, as Lighthouse has it. Bytes a second, milliseconds. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true } as const;
const line = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 } as const;
const slowdown = 4;
/** A flick. Pixels a second. */
const flick = 2_000;
/** After its load event a page gets so long to come to rest. */
const rest = 3_000;

/** Runs in the page, before its own scripts: keeps what the browser tells only as it happens. */
function watch(): void {
  const seen = { largest: 0, tasks: [] as number[], elements: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => (seen.largest = list.getEntries().at(-1)?.startTime ?? 0)).observe({
    type: "largest-contentful-paint",
    buffered: true,
  });
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
    buffered: true,
  });
  addEventListener("load", () => (seen.elements = document.querySelectorAll("*").length));
}

/** Runs in the page. */
function told() {
  const { seen } = window as unknown as { seen: { largest: number; tasks: number[]; elements: number } };
  return {
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    largestPaint: seen.largest,
    blocking: seen.tasks.reduce((sum, duration) => sum + duration - 50, 0),
    elements: seen.elements,
  };
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

async function measured(page: Page, address: string): Promise<LoadTimes> {
  const session = await page.context().newCDPSession(page);
  // In time that the processor gave the page's thread: what else the machine did is none of its work.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(watch);
  const before = await workOf(session);
  await page.goto(address);
  await page.waitForTimeout(rest);
  const work = (await workOf(session)) - before;
  const loaded = await page.evaluate(told);
  const beforeFlick = await workOf(session);
  const { dropped, longTasks, longest } = await page.evaluate(scrollThrough, flick);
  const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
  const flickWork = ((await workOf(session)) - beforeFlick) / screens;
  return { ...loaded, work, dropped, flickWork, longTasks, longest, shift: await page.evaluate(layoutShift) };
}

async function once(browser: Browser, address: string): Promise<LoadTimes> {
  const context = await browser.newContext(phone);
  try {
    return await measured(await context.newPage(), address);
  } finally {
    await context.close();
  }
}

/** Loads and flicks pages of several built sites in turn, so that what the machine does meanwhile meets all of them. */
export async function loadTimes(
  pages: Readonly<Record<string, { folder: string; path: string }>>,
  runs: number,
): Promise<Record<string, LoadTimes[]>> {
  const browser = await launch(findBrowser());
  const times: Record<string, LoadTimes[]> = {};
  const sites = await Promise.all(Object.values(pages).map(({ folder }) => serve(folder, {}, true)));
  const addresses = Object.entries(pages).map(([name, { path }], index) => [name, `${sites[index]?.url}${path}`] as const);
  // Packed before anyone waits for it.
  for (const [, address] of addresses) await fetch(address);
  for (let run = 0; run < runs; run += 1) for (const [name, address] of addresses) (times[name] ??= []).push(await once(browser, address));
  await browser.close();
  await Promise.all(sites.map(({ close }) => close()));
  return times;
}
