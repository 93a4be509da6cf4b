// A process that replaces a site by version "2" of it and kills itself after so many renames.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replace, workFolder } from "../kit/publish/replace-site.ts";

const [, , out = "", renames = "0"] = process.argv;
const work = workFolder(out, process.pid);
const kill = (): boolean => process.kill(process.pid, "SIGKILL");
let left = Number(renames);

mkdirSync(join(work, "site"), { recursive: true });
for (const file of ["index.html", "404.html", "data.csv"]) writeFileSync(join(work, "site", file), "2");
if (left === 0) kill();
replace(work, out, (from, to) => {
  renameSync(from, to);
  left -= 1;
  if (left === 0) kill();
});
