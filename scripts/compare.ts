// Lists what readers find different in two built sites: text, charts, pictures, files. Given two folders, the older first.
import { compareSites } from "../src/kit/review/compare-sites.ts";

const [, , before, after] = process.argv;
if (before === undefined || after === undefined) {
  console.error("npm run compare -- <folder of the old site> <folder of the new site>");
  process.exit(1);
}
const differences = await compareSites(before, after);
for (const { file, lines } of differences) console.log([file, ...lines.map((line) => `  ${line}`)].join("\n"));
console.log(`${differences.length} files differ`);
