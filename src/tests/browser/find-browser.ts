import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { hasPackages, installPackages, onPath } from "../programs.ts";

/** The shell that has no windows comes first: what is tested is the same, and walks through the story take a quarter less. */
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const installed = (): string | undefined =>
  [process.env["CHROMIUM_PATH"], ...names.map(onPath), chromium.executablePath()].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  );

/** On Debian and its kin as root: the distribution's package. Elsewhere: Playwright's own download. */
function install(): void {
  if (!hasPackages()) {
    execFileSync("npx", ["playwright-core", "install", "chromium"], { stdio: "inherit" });
    return;
  }
  try {
    installPackages(["chromium-headless-shell"]);
  } catch {
    // Older distributions have the whole browser alone.
    installPackages(["chromium"]);
  }
}

/** Path of a Chromium for the browser tests: found, or installed now. Throws rather than letting a test be skipped. */
export function findBrowser(): string {
  const found = installed();
  if (found !== undefined) return found;
  try {
    install();
  } catch (error) {
    throw new Error("No Chromium was found and none could be installed. Install one and set CHROMIUM_PATH to its program.", {
      cause: error,
    });
  }
  const fresh = installed();
  if (fresh === undefined) throw new Error("Chromium was installed but cannot be found. Set CHROMIUM_PATH to its program.");
  return fresh;
}
