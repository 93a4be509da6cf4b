import { cpSync, globSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { report } from "./fixtures/tiny-report/report.ts";

const tinyFolder = "src/tests/fixtures/tiny-report";

/** The tiny report where it stands in this project: for what reads its story and its data without a project around them. */
export const tinyReport = { ...report, folder: tinyFolder };
export const tinyData = join(tinyFolder, "data");

/** Everything of the project but what it tells, and what tries it. */
const kitOnly = (path: string): boolean => !/(^|[\\/])src[\\/](report|tests|bench)$|\.test\.ts$/.test(path);

/**
 * Lays out, in an empty folder, this project with the tiny report in place of its own: same kit, templates, pages, scripts and packages.
 * Commands run there as they do here.
 */
export function layOutTinyProject(folder: string): void {
  for (const part of ["src", "scripts", "package.json", "package-lock.json", "tsconfig.json", "astro.config.mjs"])
    cpSync(part, join(folder, part), { recursive: true, filter: kitOnly });
  cpSync(tinyFolder, join(folder, "src/report"), { recursive: true });
  renameSync(join(folder, "src/report/data"), join(folder, "data"));
  // It stands two folders deeper here than a report does in its project.
  for (const file of globSync(join(folder, "src/report/**/*.ts"))) {
    const code = readFileSync(file, "utf8");
    writeFileSync(file, code.replaceAll(/"(?:\.\.\/){2}((?:\.\.\/)+kit\/)/g, '"$1'));
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
}
