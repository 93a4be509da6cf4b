import { expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";
import { cuts } from "../../tests/browser/cuts.ts";
import { pastedFrames } from "../../tests/browser/pasted-frames.ts";
import { serve } from "../../tests/browser/serve.ts";
import { langs } from "../i18n/languages.ts";

test.each(langs)("no frame is shorter than what it holds where its host runs no script, from 240 to 1,200 px (%s)", async (lang) => {
  let host = "";
  // In place of a page of the site's: so it may look into its frames.
  const site = await serve(inject("siteFolder"), {}, false, (html, path) => (path === "/404.html" ? host : html));
  host = await pastedFrames(site.url, lang);
  const browser = await launch(inject("browserPath"));
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  await page.goto(`${site.url}/404.html`);
  expect(await page.evaluate(cuts)).toEqual([]);
  await browser.close();
  await site.close();
});
