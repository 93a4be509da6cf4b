// A process to be killed: replaces the folder it is told with ever newer ones, as fast as it can.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clear, recover, replace, workFolder } from "../kit/publish/replace-site.ts";

const [, , out = "", start = "0"] = process.argv;
const work = workFolder(out, process.pid);
recover(out);
for (let version = Number(start); ; version += 1) {
  mkdirSync(join(work, "site"), { recursive: true });
  for (const file of ["index.html", "404.html", "data.csv"]) writeFileSync(join(work, "site", file), `${version}`);
  replace(work, out);
  clear(work, out);
  if (version === Number(start)) process.stdout.write("first\n");
}
