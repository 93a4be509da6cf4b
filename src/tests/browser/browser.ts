import { type Browser, chromium } from "playwright-core";

/** Flags for a Chromium in a bare machine: no sandbox, no GPU, and nothing said to anyone outside. */
const args = [
  "--no-sandbox",
  // Letters as wide in the shell without windows as in the whole browser.
  "--font-render-hinting=none",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launch = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, args });
