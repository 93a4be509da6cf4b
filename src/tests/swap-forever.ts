// A process to be killed: replaces the folder it is told with ever newer ones, as fast as it can. "renames" does without the exchange.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recover, replace, workFolder } from "../kit/publish/replace.ts";
import { systemCalls } from "../kit/publish/system.ts";

const [, , out = "", how, start = "0"] = process.argv;
const system = how === "renames" ? undefined : await systemCalls();
const work = workFolder(out, process.pid);
recover(out);
for (let version = Number(start); ; version += 1) {
  mkdirSync(join(work, "site"), { recursive: true });
  for (const file of ["index.html", "404.html", "data.csv"]) writeFileSync(join(work, "site", file), `${version}`);
  replace(work, out, system);
  rmSync(work, { recursive: true });
  if (version === Number(start)) process.stdout.write("first\n");
}
