// Checks every CSV of data/ and prints each problem with its cell and its cure. Exit status 1 when the data cannot be published.
import { parseArgs } from "node:util";
import { isError } from "../src/csv/problem.ts";
import { problemReport } from "../src/csv/report.ts";
import { fromFolder, readData } from "../src/datasets/load.ts";

const { values } = parseArgs({ options: { lang: { type: "string", default: "vi" }, data: { type: "string", default: "data" } } });
const { problems } = readData(fromFolder(values.data));
console.log(problemReport(problems, values.lang === "en" ? "en" : "vi"));
process.exitCode = problems.some(isError) ? 1 : 0;
