import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Problem } from "../csv/problem.ts";
import { missingModules } from "../figure/completeness.ts";
import type { Report } from "../report.ts";

/**
 * The report of a folder, or the files that it lacks: an import of what is not there would end in a stack.
 *
 * @param folder as `Report.folder`, from the project's root
 */
export async function loadReport(folder: string): Promise<{ report?: Report; problems: Problem[] }> {
  const problems = missingModules(folder);
  if (problems.length > 0) return { problems };
  const { report } = (await import(pathToFileURL(resolve(folder, "report.ts")).href)) as { readonly report: Report };
  return { report, problems };
}
