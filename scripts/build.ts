// Builds the site; with --draft without its pictures, with --desk as a preview that has the desk's page. It works in a folder of its own and takes the last site's place only when it is whole and checked.
import { problemReport } from "../src/kit/csv/report.ts";
import { buildSite } from "../src/kit/publish/build-site.ts";
import { loadReport } from "../src/kit/publish/load-report.ts";
import { progressOn } from "../src/kit/publish/progress.ts";
import { readArguments } from "../src/kit/publish/read-arguments.ts";

const usage = "npm run build -- [--draft] [--desk] [--lang vi|en] [--out folder]";
const values = readArguments(usage, {
  options: {
    out: { type: "string" },
    lang: { type: "string", default: "vi" },
    draft: { type: "boolean", default: false },
    desk: { type: "boolean", default: false },
  },
});
const lang = values.lang === "en" ? "en" : "vi";
const { report, problems } = await loadReport("src/report");
if (problems.length > 0) console.error(problemReport(problems, lang));
const progress = progressOn(process.stderr, lang, { term: process.env["TERM"] });
const out = values.out ?? (values.desk ? "preview" : "dist");
const built = report !== undefined && (await buildSite(report, { ...values, out, lang }, progress));
process.exit(built ? 0 : 1);
