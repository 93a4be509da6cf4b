import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

/** Code of a project that is no page. */
const asked = /\/src\/(?:kit|report)\/.+\.ts$/;

/**
 * Has pages ask the very modules with which the build has checked the story, where Astro would bundle them once more: what has been drawn
 * is drawn, and what has run often runs fast. Scripts for browsers are bundled all the same.
 */
export const ownModules = (): Plugin => ({
  name: "own-modules",
  apply: "build",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name !== "client",
  resolveId: {
    filter: { id: /^\.{1,2}\/.*\.ts$/ },
    handler(source, importer) {
      const file = importer && resolve(dirname(importer), source).replaceAll("\\", "/");
      return file && asked.test(file) ? { id: pathToFileURL(file).href, external: true } : undefined;
    },
  },
});
