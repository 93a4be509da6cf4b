import { defineConfig } from "astro/config";
import { liveData } from "./src/kit/review/live.ts";
import { deskPage } from "./src/kit/review/route.ts";
import { chartStyles } from "./src/kit/figure/stylesheet-plugin.ts";
import { siteOf } from "./src/kit/i18n/site.ts";
import { ownModules } from "./src/kit/publish/own-modules.ts";
import { treeShakeD3 } from "./src/kit/publish/tree-shake-d3.ts";
import { report } from "./src/report/report.ts";

const { site, base } = siteOf(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  // The default 'jsx' swallows the space between inline elements on two lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [liveData(report), deskPage()],
  // While one page is written, the next is made.
  build: { inlineStylesheets: "always", concurrency: 8 },
  // A font inside the stylesheet would stand in the way of the first text. The script stands at the end of the page itself:
  // it then cannot fail to come to a page whose stylesheet counts on it.
  vite: {
    plugins: [chartStyles(report), ownModules()],
    worker: { plugins: () => [treeShakeD3()] },
    build: { assetsInlineLimit: (file) => (file.endsWith(".woff2") ? false : file.endsWith(".js") ? true : undefined) },
  },
});
