import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { langs } from "../../kit/i18n/languages.ts";
import { launch } from "../../tests/browser/browser.ts";
import { openStory } from "../../tests/browser/open-story.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

interface Seen {
  readonly step: string;
  /** Contrast with the page of the marks that a scene speaks of, the strongest; and of those that step back, from the weakest on. */
  readonly meant: number;
  readonly back: readonly [weakest: number, strongest: number];
}

/** Runs in the page: each picture with marks that step back. A mark is as plain as the plainer of its fill and its outline. */
function seenMarks(): Seen[] {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  /** A colour, however it is written, as sRGB from 0 to 1, and how opaque it is. */
  const channels = (colour: string): number[] => {
    if (canvas === null) throw new Error("No canvas");
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => channel / 255);
  };
  const luminance = (rgb: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = rgb.map((channel) =>
      channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    if (element === null) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const opacityOf = (mark: Element | null): number =>
    mark === null || mark.matches("svg") ? 1 : Number(getComputedStyle(mark).opacity) * opacityOf(mark.parentElement);
  const contrastOf = (mark: Element): number => {
    const page = channels(groundOf(mark));
    const style = getComputedStyle(mark);
    const paints = [
      [style.fill, style.fillOpacity],
      [style.stroke, style.strokeOpacity],
    ] as const;
    const contrasts = paints.map(([paint, own]) => {
      if (paint === "none") return 1;
      const [red = 0, green = 0, blue = 0, alpha = 1] = channels(paint);
      const opacity = alpha * Number(own) * opacityOf(mark);
      const laid = [red, green, blue].map((channel, index) => channel * opacity + (page[index] ?? 0) * (1 - opacity));
      const [one, other] = [luminance(laid), luminance(page)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    });
    return Math.max(...contrasts);
  };
  const stepsBack = ".quiet, .behind, .awaited, .past";
  return [...document.querySelectorAll(".still svg.chart")].flatMap((picture): Seen[] => {
    const marks = [...picture.querySelectorAll("[data-key]")].filter((mark) => mark.checkVisibility());
    const back = marks.filter((mark) => mark.closest(stepsBack)).map(contrastOf);
    if (back.length === 0) return [];
    const meant = marks.filter((mark) => mark.closest(stepsBack) === null).map(contrastOf);
    const step = picture.closest(".step")?.querySelector("[data-anchor]")?.id ?? "";
    return [{ step, meant: Math.max(...meant), back: [Math.min(...back), Math.max(...back)] }];
  });
}

const views = langs.flatMap((lang) => [1200, 390].map((width) => ({ lang, width })));

test.each(views)("what a step speaks of is plainer than the rest, which stays plain enough ($lang, $width px)", async ({ lang, width }) => {
  const { page } = await openStory(browser, lang, { width, stills: true });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const seen = await page.evaluate(seenMarks);
    expect(seen.length).toBeGreaterThan(5);
    for (const { step, meant, back } of seen) {
      const [weakest, strongest] = back;
      expect(weakest, `${step}, ${colorScheme}`).toBeGreaterThanOrEqual(3);
      expect(meant, `${step}, ${colorScheme}`).toBeGreaterThan(strongest);
    }
  }
  await page.context().close();
});
