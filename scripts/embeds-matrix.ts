// Prints the matrix host × sandbox × width × language: heights in the real host scripts, in a real Chromium. Needs a built site.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { langs } from "../src/kit/i18n/languages.ts";
import { launch } from "../src/tests/browser/browser.ts";
import { embedHosts, sandboxes } from "../src/tests/browser/embed-hosts.ts";
import { faultsOf, matrixRow } from "../src/tests/browser/embed-matrix.ts";
import { findBrowser } from "../src/tests/browser/find-browser.ts";
import { serve, servePages } from "../src/tests/browser/serve.ts";

const { values } = parseArgs({
  options: { site: { type: "string", default: "dist" }, figure: { type: "string", default: "fdi-by-year" } },
});
if (!existsSync(`${values.site}/embed.js`)) {
  console.error(`${values.site} holds no built site. npm run build makes dist.`);
  process.exit(2);
}
const { url, close } = await serve(values.site);
const newsrooms = await servePages();
const browser = await launch(findBrowser());
let faulty = 0;
console.log("host                     sandbox                          lang  320 · 600 · 1000 px: height/content, messages, ms");
for (const host of embedHosts)
  for (const sandbox of host.sandboxes ?? sandboxes)
    for (const lang of langs) {
      const row = await matrixRow(browser, url, newsrooms.put, { host, sandbox, lang, figure: values.figure });
      const faults = faultsOf(row);
      faulty += faults.length === 0 ? 0 : 1;
      const cells = row.cells.map(({ height, wanted, messages, time }) => `${height}/${wanted}, ${messages}, ${time.toFixed(0)}`);
      console.log([host.name.padEnd(24), (sandbox || "none").padEnd(32), lang, "", cells.join(" · "), faults.join("; ")].join(" "));
    }
await browser.close();
await Promise.all([close(), newsrooms.close()]);
console.log(faulty === 0 ? "All right." : `${faulty} rows are wrong.`);
process.exitCode = faulty === 0 ? 0 : 1;
