import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { langs, pathIn } from "../../kit/i18n/languages.ts";
import { serve, serveHeld } from "../browser/serve.ts";
import type { Engine, Size } from "./engine.ts";
import { engines } from "./engines.ts";
import { walk } from "./walk.ts";

const desk = { width: 1440, height: 900 };
// WebKitGTK's window is no narrower than this.
const phone = { width: 460, height: 915 };

const withoutPolicy = (html: string): string => html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, "");
const lost = "the stylesheet is lost";
/** Without one an image is as large as its file says, and the window may be smaller. */
const sideways = /the page scrolls sideways$/;
interface Landing {
  readonly place: string;
  readonly sizes: readonly Size[];
  /** What its host adds to an answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What becomes of a page on its way. */
  readonly change?: (html: string) => string;
}
const landings: readonly Landing[] = [
  {
    place: "a policy blocks the scripts that it could run",
    sizes: [desk, phone],
    headers: { "content-security-policy": "script-src 'none'" },
  },
  {
    place: "the page’s own script fails",
    sizes: [desk, phone],
    change: (html) => withoutPolicy(html).replace('<script type="module">', '<script type="module">throw 0;'),
  },
  { place: lost, sizes: [desk], change: (html) => html.replaceAll(/<style.*?<\/style>/gs, "") },
];
/**
 * Where enlarged so, WebKit goes on measuring the room that a jump keeps free by letters of the old size. Its own ways to enlarge them do not
 * lead there: media queries know of them, and nothing is on a stage.
 */
const covered = /its text lies on its picture$/;
/** As where a reader lets text alone grow: media queries do not know of it. */
const enlarged = (percent: number) => (html: string) =>
  withoutPolicy(html).replace("</head>", `<style>:root{font-size:${percent}%}</style></head>`);
/** A page that is zoomed has a window so much smaller. */
const zooms = [125, 150, 200, 250];

describe.each(Object.entries(engines))("%s", (browser, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());

  test.each(langs.flatMap((lang) => [[lang, "desk", desk] as const, [lang, "phone", phone] as const]))(
    "walks every step (%s, on a %s)",
    async (lang, _name, size) => {
      const walked = await engine.run(inject("siteUrl") + pathIn(lang), size, walk);
      process.stdout.write(`${engine.name} ${lang} ${size.width} × ${size.height}: ${walked.steps} steps, ${walked.onStage} on a stage\n`);
      expect(walked.faults).toEqual([]);
      expect(walked.steps).toBeGreaterThan(20);
      expect(walked.onStage).toBeGreaterThan(10);
    },
  );

  // WebKitGTK's driver does not print.
  test.skipIf(browser === "WebKitGTK").each(langs)("takes thirty sheets of paper at most (%s)", async (lang) => {
    const sheets = await engine.sheets?.(inject("siteUrl") + pathIn(lang));
    process.stdout.write(`${engine.name} ${lang}: ${sheets} sheets\n`);
    expect(sheets).toBeGreaterThan(10);
    expect(sheets).toBeLessThanOrEqual(30);
  });

  test.each(zooms)("walks every step of a page zoomed to %i %", async (percent) => {
    const size = { width: Math.round((desk.width * 100) / percent), height: Math.round((desk.height * 100) / percent) };
    const walked = await engine.run(inject("siteUrl") + pathIn("vi"), size, walk);
    expect(walked.faults).toEqual([]);
    expect(walked.steps).toBeGreaterThan(20);
  });

  test.each(landings)("walks every step, each beside its own picture, where $place", async ({ place, sizes, headers = {}, change }) => {
    const site = await serve(inject("siteFolder"), headers, false, change);
    for (const size of sizes) {
      const walked = await engine.run(site.url + pathIn("vi"), size, walk);
      const faults = place === lost ? walked.faults.filter((fault) => !sideways.test(fault)) : walked.faults;
      expect(faults, `${size.width} px`).toEqual([]);
      expect(walked.steps).toBeGreaterThan(20);
      expect(walked.onStage).toBe(0);
    }
    await site.close();
  });

  test("walks every step, each beside its own picture, where the end of the page, and its script, is long in coming", async () => {
    const html = await (await fetch(inject("siteUrl") + pathIn("vi"))).text();
    // From the site come the pictures; the page's own host has nothing but this.
    const page = withoutPolicy(html).replace("<head>", `<head><base href="${inject("siteUrl")}/">`);
    const held = await serveHeld(page, '<script type="module">');
    for (const size of [desk, phone]) {
      // An address of its own: a browser may have one that is still loading wait for the other.
      const walked = await engine.run(`${held.url}/?${size.width}`, size, walk);
      expect(walked.faults, `${size.width} px`).toEqual([]);
      expect(walked.steps).toBeGreaterThan(20);
      expect(walked.onStage).toBe(0);
    }
    await held.close();
  });

  test.each([150, 200])("walks every step where letters alone are enlarged to %i %", async (percent) => {
    const site = await serve(inject("siteFolder"), {}, false, enlarged(percent));
    for (const size of [desk, phone]) {
      const walked = await engine.run(site.url + pathIn("vi"), size, walk);
      const faults = browser === "WebKitGTK" ? walked.faults.filter((fault) => !covered.test(fault)) : walked.faults;
      expect(faults, `${size.width} px`).toEqual([]);
      expect(walked.steps).toBeGreaterThan(20);
    }
    await site.close();
  });

  // WebKitGTK's MiniBrowser has no such setting.
  test.skipIf(browser === "WebKitGTK").each([24, 32])("walks every step where the browser’s letters are %i px high", async (letters) => {
    const large = await start({ letters });
    for (const size of [desk, phone]) {
      const walked = await large.run(inject("siteUrl") + pathIn("vi"), size, walk);
      expect(walked.faults, `${size.width} px`).toEqual([]);
      expect(walked.steps).toBeGreaterThan(20);
      if (size === phone) expect(walked.onStage).toBe(0);
    }
    await large.close();
  });
});
