import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../../tests/browser/browser.ts";
import { drawAll } from "../../tests/browser/draw-all.ts";
import { openStory } from "../../tests/browser/open-story.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch(inject("browserPath"));
});
afterAll(() => browser.close());

interface Seen {
  /** The step, where its text lies on its picture. */
  readonly covered?: string;
  /** Of a picture that sticks: what part of the window's width, and of its height below the header, it may take. */
  readonly part?: { readonly width: number; readonly height: number };
  /** Of a picture that sticks and whose ground is to fill the stage: the step where it leaves an edge of the window below the header free. */
  readonly unfilled?: readonly string[];
  /** Of a picture that sticks: where it is cut, or lettered too small. */
  readonly faults?: readonly string[];
  /** The step, where its picture stands and does not stick. */
  readonly stands?: string;
}

/** Runs in the page: every step of the story where an address brings it to be read, once its picture is the one that is shown. */
async function readSteps(): Promise<Seen[]> {
  function look(text: HTMLElement): Seen {
    const still = text.parentElement?.querySelector(".still");
    const picture = [...(still?.querySelectorAll(".chart") ?? [])].find((one) => one.checkVisibility());
    const box = picture?.closest("div");
    if (!still || !picture || !box) return {};
    const [own, other] = [text.getBoundingClientRect(), picture.getBoundingClientRect()];
    const isApart = own.top >= other.bottom || own.bottom <= other.top || own.left >= other.right || own.right <= other.left;
    const covered = isApart ? {} : { covered: text.id };
    if (getComputedStyle(still).position !== "sticky") return { ...covered, stands: text.id };
    const style = getComputedStyle(box);
    const free = (length: number, ...paddings: string[]): number =>
      paddings.reduce((left, padding) => left - Number.parseFloat(padding), length);
    const room = {
      width: free(box.clientWidth, style.paddingLeft, style.paddingRight),
      height: free(box.clientHeight, style.paddingTop, style.paddingBottom),
    };
    const header = document.querySelector(".site-header");
    const part = { width: room.width / innerWidth, height: room.height / (innerHeight - (header?.clientHeight ?? 0)) };
    // Before and behind its passage a picture moves with the page.
    if (!(picture instanceof SVGSVGElement) || still.getBoundingClientRect().top !== 0) return { ...covered, part };
    const { width, height } = picture.viewBox.baseVal;
    const letters = Math.min(other.width / width, other.height / height) * 12;
    const isCut = other.top < (header?.getBoundingClientRect().bottom ?? 0) || other.bottom > innerHeight;
    const faults = [
      ...(isCut ? [`${text.id} reaches from ${other.top} to ${other.bottom}`] : []),
      ...(letters < 9.9 ? [`${text.id} is lettered in ${letters} px`] : []),
    ];
    const map = still.matches(".bleeds") ? still.querySelector(".map")?.getBoundingClientRect() : undefined;
    const edge = header?.getBoundingClientRect().bottom ?? 0;
    const fills = map && map.left <= 0 && map.top <= edge && map.right >= innerWidth && map.bottom >= innerHeight;
    return { ...covered, part, faults, ...(map && { unfilled: fills ? [] : [text.id] }) };
  }
  /** Whether the picture that is shown is the step's own: also where every picture stands by its text. */
  const isShown = (still: Element | null | undefined): boolean =>
    !still || getComputedStyle(still).position !== "sticky" || still.classList.contains("is-active");
  const seen: Seen[] = [];
  for (const text of document.querySelectorAll<HTMLElement>(".passage .step-text")) {
    text.scrollIntoView({ behavior: "instant" });
    do await new Promise(requestAnimationFrame);
    while (!isShown(text.parentElement?.querySelector(".still")));
    seen.push(look(text));
  }
  return seen;
}

let page: Page;
beforeAll(async () => {
  ({ page } = await openStory(browser, "vi", { width: 360 }));
});

test.each([
  [360, 640],
  [390, 844],
  [412, 915],
  [844, 390],
  [768, 1024],
  [1024, 640],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
])(
  "at %i × %i every picture sticks, whole and legible, the text that is read lies on none, and a desk's passage owns the screen, a map to its edges",
  async (width, height) => {
    await page.setViewportSize({ width, height });
    await drawAll(page);
    const seen = await page.evaluate(readSteps);
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.flatMap(({ covered }) => covered ?? [])).toEqual([]);
    // A phone on its side is too low for a picture that sticks.
    if (width > height && width < 1024) return;
    expect(seen.flatMap(({ stands }) => stands ?? [])).toEqual([]);
    const whole = seen.flatMap(({ faults }) => (faults ? [faults] : []));
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.flat()).toEqual([]);
    if (width < 1024 || height < 700) return;
    const parts = seen.flatMap(({ part }) => part ?? []);
    expect(parts.length).toBeGreaterThan(20);
    expect(Math.min(...parts.map((part) => part.width))).toBeGreaterThanOrEqual(0.6);
    expect(Math.min(...parts.map((part) => part.height))).toBeGreaterThanOrEqual(0.7);
    const maps = seen.flatMap(({ unfilled }) => (unfilled ? [unfilled] : []));
    expect(maps.length).toBeGreaterThan(2);
    expect(maps.flat()).toEqual([]);
  },
);
