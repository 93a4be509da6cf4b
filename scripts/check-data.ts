// Checks every CSV of data/ and every sentence of the story, and prints each problem with its place and its cure. Exit status 1 when the data cannot be published,
// 2 when asked for something it does not know.
import { reportLang } from "../src/kit/csv/report-formats.ts";
import { readArguments } from "../src/kit/publish/read-arguments.ts";
import { checkReport } from "../src/kit/table/check-folder.ts";
import { checkAll } from "../src/kit/story/check.ts";
import { newProblems } from "../src/kit/review/published-problems.ts";
import { report } from "../src/report/report.ts";

const usage = "npm run check:data -- [--lang vi|en] [--json] [--data folder] [--ref state]";
const values = readArguments(usage, {
  options: {
    lang: { type: "string" },
    json: { type: "boolean", default: false },
    data: { type: "string", default: "data" },
    ref: { type: "string" },
  },
});
const lang = reportLang(values.lang, process.env);
if (lang === undefined) {
  console.error(usage);
  process.exit(2);
}
const problems = newProblems(report, checkAll(report, values.data), values.ref);
const { text, status } = checkReport(problems, { lang, json: values.json, onGitHub: process.env["GITHUB_ACTIONS"] === "true" });
console.log(text);
process.exitCode = status;
