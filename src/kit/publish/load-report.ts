import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Problem } from "../csv/problem.ts";
import { missingFiles } from "../figure/completeness.ts";
import type { Report } from "../report.ts";

/**
 * The report of a folder; or, where a module is not there, all the files that lack: the import would end in a stack.
 *
 * @param folder as `Report.folder`, from the project's root
 */
export async function loadReport(folder: string): Promise<{ report?: Report; problems: Problem[] }> {
  const problems = missingFiles(folder);
  if (problems.some(({ file }) => file.endsWith(".ts"))) return { problems };
  const { report } = (await import(pathToFileURL(resolve(folder, "report.ts")).href)) as { readonly report: Report };
  return { report, problems: [] };
}
