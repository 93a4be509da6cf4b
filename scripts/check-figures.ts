// Checks that every figure is whole: files, words, headings, scenes, steps of the story. Exit status 1 when one cannot be published.
import { problemReport } from "../src/kit/csv/report.ts";
import { reportLang } from "../src/kit/csv/report-formats.ts";
import { figureProblems } from "../src/kit/figure/completeness.ts";
import { loadReport } from "../src/kit/publish/load-report.ts";
import { readArguments } from "../src/kit/publish/read-arguments.ts";
import { readStory, storyFolder } from "../src/kit/story/references/story-source.ts";

const values = readArguments("npm run check:figures -- [--lang vi|en]", { options: { lang: { type: "string" } } });
const lang = reportLang(values.lang, process.env) ?? "vi";
const whole = { vi: "Hình nào cũng đủ phần.", en: "Every figure is whole." };

const loaded = await loadReport("src/report");
const problems = loaded.report ? figureProblems(loaded.report, readStory(storyFolder(loaded.report)).files) : loaded.problems;
console.log(problems.length > 0 ? problemReport(problems, lang) : whole[lang]);
process.exitCode = problems.length > 0 ? 1 : 0;
