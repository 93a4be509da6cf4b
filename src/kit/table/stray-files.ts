import { readdirSync } from "node:fs";
import { nearestOf } from "../csv/nearest.ts";
import type { Fault, Problem } from "../csv/problem.ts";

const table = /\.(csv|tsv|txt|xlsx?|xlsm|ods|numbers)$/i;
/** Spreadsheets leave these beside a file while it is open. */
const lock = /^(~\$|\.~lock\.|\.)/;

const notRead = (near: string | undefined): Fault => ({
  code: "stray-file",
  severity: "warning",
  rule: { vi: "tệp này không thuộc bảng nào nên không được đọc.", en: "this file is no table of ours and is not read." },
  cure: near
    ? {
        vi: `Nếu đây là bản mới của ${near}.csv, lưu nó dưới đúng tên ấy; nếu không, xóa hoặc dời tệp đi.`,
        en: `If it is a new version of ${near}.csv, save it under exactly that name; if not, delete or move it.`,
      }
    : { vi: "Xóa hoặc dời tệp đi.", en: "Delete it or move it away." },
});

/** What file managers and Google Drive put before the name of a copy. */
const copyOf = /^(bản sao( \(\d+\))? của|copy( \(\d+\))? of)\s+/i;

/** "projects (1).csv", "projects - Trang tính1.csv", "Bản sao của projects.csv", "projects copy 2.csv": what programs add to a name. */
const bare = (name: string): string =>
  name
    .normalize("NFC")
    .replace(copyOf, "")
    .replace(table, "")
    .replace(table, "")
    .replace(/\s+(copy|bản sao)( \d+)?$/i, "")
    .replace(/\s*([-–(].*)?$/, "");

/**
 * Spreadsheets in the folder that nobody reads: an editor who saved under another name must not think the page has changed.
 *
 * @param tables names of the tables that are read
 */
export function strayFiles(folder: string, tables: readonly string[]): Problem[] {
  const nearest = nearestOf(tables);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => table.test(name) && !lock.test(name) && !tables.some((known) => name === `${known}.csv`))
    .map((name) => ({ ...notRead(nearest(bare(name))), file: `data/${name}` }));
}
