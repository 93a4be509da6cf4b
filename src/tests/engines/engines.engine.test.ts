import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { langs, pathIn } from "../../kit/i18n/languages.ts";
import { chromium } from "./chromium.ts";
import type { Engine } from "./engine.ts";
import { findProgram } from "../programs.ts";
import { firefox } from "./firefox.ts";
import { webkit } from "./webkit.ts";

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  Chromium: () => chromium(inject("browserPath")),
  "Firefox ESR": () => firefox(findProgram("firefox-esr", ["firefox-esr"])),
  WebKitGTK: () => webkit(findProgram("WebKitWebDriver", ["webkit2gtk-driver", "xvfb"])),
};
const desk = { width: 1440, height: 900 };
// WebKitGTK's window is no narrower than this.
const phone = { width: 460, height: 915 };

describe.each(Object.entries(engines))("%s", (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());

  test.each(langs.flatMap((lang) => [[lang, "desk", desk] as const, [lang, "phone", phone] as const]))(
    "walks every step (%s, on a %s)",
    async (lang, _name, size) => {
      const { name, walk } = engine;
      const walked = await walk(inject("siteUrl") + pathIn(lang), size);
      process.stdout.write(`${name} ${lang} ${size.width} × ${size.height}: ${walked.steps} steps, ${walked.onStage} on a stage\n`);
      expect(walked.faults).toEqual([]);
      expect(walked.steps).toBeGreaterThan(20);
      expect(walked.onStage).toBeGreaterThan(10);
    },
  );
});
