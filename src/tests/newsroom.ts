import { fromFolder, loadData } from "../kit/table/load.ts";
import { report } from "../report/report.ts";

/**
 * A day of the report, frozen: its tables, its map and the file that says what scenes show. Specifications are tried on it, never on
 * data/, so that no edit of the data turns one red. It changes with the shape of a table, and with nothing else.
 */
export const newsroomFolder = "src/tests/fixtures/newsroom";

export const newsroom = loadData(report, newsroomFolder, "en");
export const newsroomFile = fromFolder(newsroomFolder);

/** A table as it stands in the frozen day, or nothing when there is none. */
export function newsroomText(table: string): string {
  const bytes = newsroomFile(`${table}.csv`);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : "";
}
