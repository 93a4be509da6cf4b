import { inject } from "vitest";
import { findProgram } from "../programs.ts";
import { chromium } from "./chromium.ts";
import type { Engine, Wishes } from "./engine.ts";
import { firefox } from "./firefox.ts";
import { webkit } from "./webkit.ts";

/** The browsers that the page is looked at in, each by its name. */
export const engines: Readonly<Record<string, (wishes?: Wishes) => Promise<Engine>>> = {
  Chromium: (wishes) => chromium(inject("browserPath"), wishes),
  "Firefox ESR": (wishes) => firefox(findProgram("firefox-esr", ["firefox-esr"]), wishes),
  WebKitGTK: () => webkit(findProgram("WebKitWebDriver", ["webkit2gtk-driver", "xvfb"])),
};
