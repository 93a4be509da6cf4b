// Draws every figure as SVG and PNG into the pictures/ of a built site.
import { siteOf } from "../src/kit/i18n/site.ts";
import { makePictures } from "../src/kit/images/make-images.ts";
import { progressOn } from "../src/kit/publish/progress.ts";
import { readArguments } from "../src/kit/publish/read-arguments.ts";
import { writeSizes } from "../src/kit/publish/write-sizes.ts";
import { report } from "../src/report/report.ts";

const values = readArguments("npm run pictures -- [--out folder] [--cache folder]", {
  options: { out: { type: "string", default: "dist" }, cache: { type: "string", default: ".cache/pictures" } },
});
const start = performance.now();
const site = siteOf(process.env);
const progress = progressOn(process.stderr, "en", { term: process.env["TERM"] });
progress.start({ vi: "Vẽ hình", en: "Drawing pictures" });
const count = await makePictures(report, { ...values, site, onDrawn: progress.at });
progress.end();
await writeSizes(values.out, site.base);
console.log(`${count} picture files in ${((performance.now() - start) / 1000).toFixed(1)} s`);
