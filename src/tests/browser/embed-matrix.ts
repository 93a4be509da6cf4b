import type { Browser, ConsoleMessage, Frame, Page, Request } from "playwright-core";
import { embedPath } from "../../kit/embed/address.ts";
import { greetings } from "../../kit/embed/browser/hosts.ts";
import type { Lang } from "../../kit/i18n/languages.ts";
import { type EmbedHost, hostPage } from "./embed-hosts.ts";

export const hostWidths = [320, 600, 1000] as const;

/** What was seen of one embed in one host at one width. */
export interface MatrixCell {
  readonly width: number;
  /** The frame's height in the host and its content's, in CSS pixels. */
  readonly height: number;
  readonly wanted: number;
  /** Messages that the embed sent for this width, and how many it may: three for a change, and at first its greetings and an answer to each question. */
  readonly messages: number;
  readonly allowed: number;
  /** From the change of width (at first: from the embed's first message) to the frame's last change of height. Milliseconds. */
  readonly time: number;
  readonly scrolls: boolean;
}

export interface MatrixRow {
  readonly cells: readonly MatrixCell[];
  /** Whatever went wrong by the way: console errors, requests to anywhere but the two pages and embed.js. */
  readonly troubles: readonly string[];
}

/** What the host page notes while it lives. */
interface Noted {
  changed: number;
  resized: number;
  messages: number;
}

/** Runs in the host page before its scripts: counts messages of frames and times the frame's changes of height. */
function note(): void {
  const noted: Noted = { changed: 0, resized: 0, messages: 0 };
  Object.assign(window, { noted });
  addEventListener("message", ({ source }) => {
    if (source === window) return;
    noted.messages += 1;
    noted.changed ||= performance.now();
  });
  const watch = new ResizeObserver(() => (noted.resized = performance.now()));
  const find = (root: ParentNode): HTMLIFrameElement | undefined =>
    root.querySelector("iframe") ?? [...root.querySelectorAll("*")].flatMap((one) => (one.shadowRoot && find(one.shadowRoot)) ?? []).at(0);
  Object.assign(window, { findFrame: () => find(document) });
  addEventListener("DOMContentLoaded", () => {
    const frame = find(document);
    if (frame) watch.observe(frame);
  });
}

/** Runs in the embed before its script: counts what it must answer, each message of its host and each new width. */
function countQuestions(): void {
  Object.assign(window, { asked: 0 });
  const ask = (): unknown => ((window as unknown as Asked).asked += 1);
  let width = innerWidth;
  addEventListener("message", ask);
  // A frame of another process learns how wide it is a moment after it has begun.
  addEventListener("resize", () => {
    if (innerWidth !== width) ask();
    width = innerWidth;
  });
}
interface Asked {
  asked: number;
}

type Noting = Window & { noted: Noted; findFrame: () => HTMLIFrameElement };

const outerHeight = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Noting).findFrame().getBoundingClientRect().height);

const content = (frame: Frame): Promise<{ height: number; scrolls: boolean }> =>
  frame.evaluate(() => {
    const root = document.documentElement;
    const height = Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0);
    return { height, scrolls: root.scrollHeight > root.clientHeight + 1 || root.scrollWidth > root.clientWidth };
  });

/** Waits for the frame to be as tall as its content, however slow the machine; what it is then is told, right or wrong. */
async function settled(page: Page, frame: Frame, { heightOf = (told) => told }: EmbedHost): Promise<Omit<MatrixCell, "width" | "allowed">> {
  const limit = performance.now() + 8_000;
  for (let rightBefore = false; ;) {
    const [{ height: own, scrolls }, height] = [await content(frame), await outerHeight(page)];
    const wanted = heightOf(own);
    const right = own > 0 && Math.abs(height - wanted) <= 1 && (!scrolls || wanted !== own);
    // Right twice with a pause between: messages still under way would have been one too many, or have changed it.
    if ((right && rightBefore) || performance.now() > limit) {
      const { changed, resized, messages } = await page.evaluate(() => ({ ...(window as unknown as Noting).noted }));
      return { height, wanted, messages, time: Math.max(0, resized - changed), scrolls: scrolls && wanted === own };
    }
    rightBefore = right;
    await page.waitForTimeout(right ? 150 : 20);
  }
}

/** Pages that note what hosts and embeds say to each other; each serves one row after another, for to make it costs as much as a row. */
export async function notingPages(browser: Browser, siteUrl: string): Promise<() => Promise<Page>> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  // While a page of the site is open, every frame of the site shares its process, and none begins one of its own.
  await (await context.newPage()).goto(`${siteUrl}/404.html`);
  return async () => {
    const page = await context.newPage();
    await page.addInitScript(`(window === top ? ${note.toString()} : ${countQuestions.toString()})()`);
    return page;
  };
}

/**
 * One embed in one host under one sandbox, at each width in turn. The host stands at "localhost" and the embed at 127.0.0.1, so they
 * are of two origins and two sites.
 */
export async function matrixRow(
  page: Page,
  siteUrl: string,
  put: (html: string) => string,
  { host, sandbox, lang, figure }: { host: EmbedHost; sandbox: string; lang: Lang; figure: string },
): Promise<MatrixRow> {
  const troubles: string[] = [];
  const address = siteUrl + embedPath(figure, lang);
  const hostUrl = put(hostPage(host.markup(address, sandbox), hostWidths[0]));
  const onConsole = (message: ConsoleMessage): unknown => message.type() === "error" && troubles.push(message.text());
  const onError = ({ message }: Error): unknown => troubles.push(message);
  const onRequest = (request: Request): void => {
    const url = request.url();
    if (![hostUrl, address, `${siteUrl}/embed.js`].some((known) => url.startsWith(known)) && !url.startsWith("data:")) troubles.push(url);
  };
  page.on("console", onConsole).on("pageerror", onError).on("request", onRequest);
  await page.goto(hostUrl);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error(`${host.name} frames nothing`);
  await frame.waitForSelector("main", { state: "attached" });
  const cells: MatrixCell[] = [];
  for (const width of hostWidths) {
    if (width !== hostWidths[0])
      await page.evaluate((to) => {
        Object.assign((window as unknown as Noting).noted, { changed: performance.now(), messages: 0 });
        const box = document.getElementById("box");
        if (box) box.style.width = `${to}px`;
      }, width);
    await frame.waitForFunction((to) => innerWidth === to, width);
    const seen = await settled(page, frame, host);
    const first = width === hostWidths[0] ? greetings.length + 3 * (await frame.evaluate(() => (window as unknown as Asked).asked)) : 0;
    cells.push({ width, ...seen, allowed: first + 3 });
  }
  page.off("console", onConsole).off("pageerror", onError).off("request", onRequest);
  // What the row has still under way ends with its document.
  await page.goto("about:blank");
  return { cells, troubles };
}

/** What is wrong with a row, in words; empty when nothing is. */
export const faultsOf = ({ cells, troubles }: MatrixRow): string[] => [
  ...troubles,
  ...cells.flatMap(({ width, height, wanted, messages, allowed, scrolls }) => [
    ...(Math.abs(height - wanted) <= 1 ? [] : [`at ${width}: ${height} px instead of ${wanted}`]),
    ...(messages <= allowed ? [] : [`at ${width}: ${messages} messages`]),
    ...(scrolls ? [`at ${width}: scrolls`] : []),
  ]),
];
