import { spawnSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../browser/find-browser.ts";
import { serve } from "../browser/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    siteUrl: string;
    siteFolder: string;
    browserPath: string;
  }
}

/** Builds the site once, serves it, and finds a browser: what every whole-site test stands on. */
export default async function setup(project: TestProject) {
  const browserPath = findBrowser();
  const siteFolder = ".cache/test-site";
  const { status } = spawnSync("node", ["scripts/build.ts", "--out", siteFolder, "--draft"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The site does not build, so it cannot be tested.");
  const { url, close } = await serve(siteFolder);
  project.provide("siteUrl", url);
  project.provide("siteFolder", siteFolder);
  project.provide("browserPath", browserPath);
  return close;
}
