// Tells what is not as it was published: cells, totals, sentences, verdicts, pictures. Exit status 1 when it may not be published so.
import { writeFileSync } from "node:fs";
import { readArguments } from "../src/kit/publish/read-arguments.ts";
import { changesSince, isRefused } from "../src/kit/review/changes.ts";
import { DeskError } from "../src/kit/review/git.ts";
import { outline } from "../src/kit/review/outline.ts";
import { changesPage } from "../src/kit/review/page.ts";
import { asMarkdown, asText } from "../src/kit/review/print.ts";
import { report } from "../src/report/report.ts";

const usage = "npm run changes -- [--ref state] [--reason why] [--lang vi|en] [--html file] [--json] [--markdown]";
const values = readArguments(usage, {
  options: {
    ref: { type: "string" },
    reason: { type: "string" },
    lang: { type: "string", default: "vi" },
    html: { type: "string" },
    json: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
  },
});
const lang = values.lang === "en" ? "en" : "vi";

try {
  const changes = changesSince(report, lang, values);
  const print = values.markdown ? asMarkdown : asText;
  // Pictures are for the page; a tool that reads JSON wants their names.
  const shown = { ...changes, drawings: changes.drawings.map(({ figure, scene }) => ({ figure, scene })) };
  console.log(values.json ? JSON.stringify(shown, null, 2) : print(outline(changes, lang)));
  if (values.html !== undefined) writeFileSync(values.html, changesPage(report, changes, lang));
  process.exitCode = isRefused(changes) ? 1 : 0;
} catch (error) {
  if (!(error instanceof DeskError)) throw error;
  console.error(error.said[lang]);
  process.exitCode = 2;
}
