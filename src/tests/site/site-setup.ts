import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../browser/find-browser.ts";
import { serve } from "../browser/serve.ts";
import { siteFolder, startBuild } from "./site-build.ts";

declare module "vitest" {
  interface ProvidedContext {
    siteUrl: string;
    siteFolder: string;
    /** The file that says how the build of the site ended, once it has. */
    siteBuilt: string;
    browserPath: string;
  }
}

/**
 * Builds the site, serves it, and finds a browser: what every whole-site test stands on. Once, for all projects of one run, and beside the
 * tests that need none of it: the files of those that do wait for it (`wait-for-site.ts`).
 */
export default async function setup({ vitest }: TestProject) {
  if (vitest.getRootProject().getProvidedContext().siteUrl !== undefined) return undefined;
  const scratch = mkdtempSync(join(tmpdir(), "tested-site-"));
  // Dozens of processes begin by loading the same packages: one compiles them, the others find what it made.
  process.env["NODE_COMPILE_CACHE"] = join(scratch, "compiled");
  const end = join(scratch, "end.txt");
  const build = startBuild(end);
  const browserPath = findBrowser();
  const { url, close } = await serve(siteFolder);
  vitest.provide("siteUrl", url);
  vitest.provide("siteFolder", siteFolder);
  vitest.provide("siteBuilt", end);
  vitest.provide("browserPath", browserPath);
  return async () => {
    build.kill();
    await close();
    rmSync(scratch, { recursive: true, force: true });
  };
}
