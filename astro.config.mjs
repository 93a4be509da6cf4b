import { resolve } from "node:path";
import { defineConfig } from "astro/config";
import { siteOf } from "./src/i18n/site.ts";

const { site, base } = siteOf(process.env);

/** In dev a saved CSV shows at once: pages read data/ on each request, so a reload is all it takes. */
const watchData = {
  name: "watch-data",
  hooks: {
    "astro:server:setup": ({ server }) => {
      server.watcher.add("data");
      server.watcher.on("all", (_event, file) => {
        if (resolve(file).startsWith(resolve("data"))) server.ws.send({ type: "full-reload" });
      });
    },
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  // The default 'jsx' swallows the space between inline elements on two lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [watchData],
  build: { inlineStylesheets: "always" },
  // A font inside the stylesheet would stand in the way of the first text. The script stands at the end of the page itself:
  // it then cannot fail to come to a page whose stylesheet counts on it.
  vite: { build: { assetsInlineLimit: (file) => (file.endsWith(".woff2") ? false : file.endsWith(".js") ? true : undefined) } },
});
