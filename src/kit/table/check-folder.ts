import type { Problem, Text } from "../csv/problem.ts";
import { isError } from "../csv/problem.ts";
import { problemReport } from "../csv/report.ts";
import { annotations, problemJson } from "../csv/report-formats.ts";
import { fromFolder, type ReadData, readData } from "./load.ts";
import { strayFiles } from "./stray-files.ts";
import type { AnyData } from "./data.ts";
import type { Report } from "../report.ts";

/** Everything there is to say about a folder of a report's data. With any error `data` must not be used: it is incomplete. */
export function checkFolder<Data extends AnyData>(
  report: Pick<Report<Data>, "tables" | "files" | "checks" | "figures">,
  folder: string,
): ReadData<Data> {
  const { problems, ...read } = readData(report, fromFolder(folder));
  return { ...read, problems: [...problems, ...strayFiles(folder, Object.keys(report.tables))] };
}

interface ReportOptions {
  readonly lang: keyof Text;
  readonly json?: boolean;
  /** Whether GitHub Actions is listening for annotations. */
  readonly onGitHub?: boolean;
}

/** What `npm run check:data` prints, and its exit status: 1 when the data cannot be published. */
export function checkReport(problems: readonly Problem[], { lang, json, onGitHub }: ReportOptions): { text: string; status: 0 | 1 } {
  const status = problems.some(isError) ? 1 : 0;
  if (json) return { text: problemJson(problems), status };
  const notes = onGitHub && problems.length > 0 ? `\n${annotations(problems, lang)}` : "";
  return { text: problemReport(problems, lang) + notes, status };
}
