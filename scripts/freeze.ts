// Keeps the tables and figures of a built site for good, under the day of its edition: what a citation leads to.
import { isUserError } from "../src/kit/csv/problem.ts";
import { readArguments } from "../src/kit/publish/read-arguments.ts";
import { keepPublished } from "../src/kit/story/published.ts";
import { dataFolder } from "../src/kit/table/folder.ts";
import { loadData } from "../src/kit/table/load.ts";
import { freeze } from "../src/kit/versions/freeze.ts";
import { versionsFolder } from "../src/kit/versions/version.ts";
import { report } from "../src/report/report.ts";

const values = readArguments("npm run freeze -- [--site folder]", { options: { site: { type: "string", default: "dist" } } });
try {
  const folder = await freeze(values.site, versionsFolder);
  keepPublished(report, loadData(report, dataFolder()));
  console.log(`${folder}: commit it with the story's record of addresses, and every later build carries it along.`);
} catch (error) {
  if (!isUserError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
