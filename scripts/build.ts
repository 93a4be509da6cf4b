// Builds the site. Checks the data first, builds into a fresh folder and swaps at the end, so that a build that fails or
// is killed leaves the last good site as it was.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { isError } from "../src/csv/problem.ts";
import { problemReport } from "../src/csv/report.ts";
import { fromFolder, readData } from "../src/datasets/load.ts";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" }, lang: { type: "string", default: "vi" } } });

/** Puts the new site in place of the old by two renames; the old one is gone only after the new one stands. */
function swap(fresh: string, out: string): void {
  const old = `${fresh}.old`;
  mkdirSync(dirname(out), { recursive: true });
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

const { problems } = readData(fromFolder("data"));
if (problems.length > 0) console.error(problemReport(problems, values.lang === "en" ? "en" : "vi"));
if (problems.some(isError)) process.exit(1);

const fresh = `.cache/site-${process.pid}`;
mkdirSync(fresh, { recursive: true });
// By its path and on this very Node: "node scripts/build.ts" then works outside npm too, and without a shell.
const { status, error } = spawnSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--outDir", fresh], {
  stdio: "inherit",
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
});
if (error) console.error(error.message);
if (status === 0) swap(fresh, values.out);
else rmSync(fresh, { recursive: true, force: true });
process.exit(status ?? 1);
