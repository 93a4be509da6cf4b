// Keeps the tables and figures of a built site for good, under the day of its edition: what a citation leads to.
import { parseArgs } from "node:util";
import { isUserError } from "../src/kit/csv/problem.ts";
import { freeze } from "../src/kit/versions/freeze.ts";
import { versionsFolder } from "../src/kit/versions/version.ts";

const { values } = parseArgs({ options: { site: { type: "string", default: "dist" } } });
try {
  console.log(`${await freeze(values.site, versionsFolder)}: commit it, and every later build carries it along.`);
} catch (error) {
  if (!isUserError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
