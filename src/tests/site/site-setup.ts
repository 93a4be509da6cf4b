import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../browser/find-browser.ts";
import { serve } from "../browser/serve.ts";
import { childEnvironment } from "../child-environment.ts";

declare module "vitest" {
  interface ProvidedContext {
    siteUrl: string;
    siteFolder: string;
    browserPath: string;
  }
}

const siteFolder = ".cache/test-site";

function build(): void {
  const { status, stdout, stderr } = spawnSync("node", ["scripts/build.ts", "--out", siteFolder, "--draft"], {
    encoding: "utf8",
    env: childEnvironment(),
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`The site does not build, so it cannot be tested.\n${stdout}${stderr}`);
}

/** Builds the site, serves it, and finds a browser: what every whole-site test stands on. Once, for all projects of one run. */
export default async function setup({ vitest }: TestProject) {
  if (vitest.getRootProject().getProvidedContext().siteUrl !== undefined) return undefined;
  const browserPath = findBrowser();
  // Dozens of processes begin by loading the same packages: one compiles them, the others find what it made.
  const compiled = mkdtempSync(join(tmpdir(), "compiled-"));
  process.env["NODE_COMPILE_CACHE"] = compiled;
  build();
  const { url, close } = await serve(siteFolder);
  vitest.provide("siteUrl", url);
  vitest.provide("siteFolder", siteFolder);
  vitest.provide("browserPath", browserPath);
  return async () => {
    await close();
    rmSync(compiled, { recursive: true, force: true });
  };
}
