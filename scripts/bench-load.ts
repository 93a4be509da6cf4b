// Prints how a built site loads and scrolls on a slow phone, beside a bare page of the same words: `npm run bench` without the rest.
import { readArguments } from "../src/kit/publish/read-arguments.ts";
import { loadReport } from "../src/bench/load-report.ts";

const values = readArguments("npm run bench:load -- [--site folder] [--runs number]", {
  options: { site: { type: "string", default: "dist" }, runs: { type: "string", default: "5" } },
});
for (const text of await loadReport(values.site, Number(values.runs))) console.log(text);
