import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";
import { published } from "../../tests/publication/published.ts";
import { outsideTexts, overlappingTexts } from "../../tests/browser/text-boxes.ts";
import { report } from "../../report/report.ts";
import { langs } from "../i18n/languages.ts";
import { drawings, jobsOf } from "./draw-images.ts";
import { families, fontFile } from "./fonts.ts";
import { themes } from "./themes.ts";

const styles = themes(report);
const site = { site: "https://report.example", base: "/" };

/** Our fonts for the page, from the very files that pictures are drawn with. */
const faces = Object.entries(families)
  .map(
    ([name, { family, weight, style = "normal" }]) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url("http://fonts.test/${name}")}`,
  )
  .join("");

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
  page = await browser.newPage();
  await page.route("http://fonts.test/*", (route) =>
    route.fulfill({
      path: fontFile(new URL(route.request().url()).pathname.slice(1) as keyof typeof families),
      headers: { "access-control-allow-origin": "*" },
    }),
  );
});
afterAll(() => browser.close());

test.each(jobsOf(report, langs).map((job) => [job.figure, job.lang, job] as const))(
  "no lettering of a picture of %s in %s leaves it or lies on other lettering",
  async (_figure, _lang, job) => {
    // A picture in dark has the same letters in the same places.
    const pictures = [...drawings(report, job, published, site, styles)].filter(({ picture }) => picture.theme !== "dark");
    const marked = pictures.map(({ picture, svg }) =>
      svg.replace("<svg", `<svg class="${picture.format} ${picture.part || picture.scene}"`),
    );
    await page.goto("about:blank");
    await page.setContent(`<style>${faces} body { margin: 60px } svg { display: block }</style>${marked.join("")}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === "error"))).toBe(false);
    expect(await page.evaluate(outsideTexts, "svg")).toEqual([]);
    expect(await page.evaluate(overlappingTexts, "svg")).toEqual([]);
  },
);
