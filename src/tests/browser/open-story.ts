import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";
import { type Lang, pathIn } from "../../kit/i18n/languages.ts";
import { drawAll, makeDrawable } from "./draw-all.ts";

/** The window and the wishes of a reader. */
export interface Reader {
  readonly width: number;
  readonly height?: number;
  /** Device pixels to a CSS pixel. */
  readonly zoom?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  /** Under reduced motion every still stands with its step; all are drawn. */
  readonly stills?: boolean;
}

/** The story of the tested site in a browser context of its own, once its fonts are there; and every error that it meets. */
export async function openStory(
  browser: Browser,
  lang: Lang,
  { width, height = 800, zoom = 1, dark = false, scripts = true, stills = false }: Reader,
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: zoom,
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: scripts,
    reducedMotion: stills ? "reduce" : "no-preference",
    // The page is changed below, and its policy names its style by the text that it had.
    bypassCSP: true,
  });
  await makeDrawable(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("requestfailed", (request) => errors.push(request.url()));
  const address = inject("siteUrl") + pathIn(lang);
  // Lettering is measured in our own fonts, however slow the machine: a late font is waited for and not left out.
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll("font-display:optional", "font-display:block") });
  });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (stills && scripts) await drawAll(page);
  return { page, errors };
}
