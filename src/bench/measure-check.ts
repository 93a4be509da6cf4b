import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { costOf } from "./measure-cost.ts";

const rows = 100_000;
const repeated = (row: (index: number) => string): string => Array.from({ length: rows }, (_, index) => `${row(index)}\n`).join("");

/** What is appended to a table of the real data before it is checked. */
const cases: readonly { readonly name: string; readonly table?: string; readonly more?: string }[] = [
  { name: "the real data" },
  {
    name: "100,000 sources more",
    table: "sources",
    more: repeated((index) => `s-${index},Báo,"Tên bài, số ${index}",https://example.org/${index},2000-01-31,2000-02-29,vi,newspaper`),
  },
  {
    name: "100,000 rows, no cell right",
    table: "project_events",
    more: repeated((index) => `khong-co-${index},khởi công,planed,15/13/2000,Nov-00,nguon-${index},<b>,=A${index}`),
  },
  {
    name: "100,000 ids that lead nowhere",
    table: "project_events",
    more: repeated((index) => `khong-co-${index},operation,actual,2000,,nguon-${index},,`),
  },
];

/** Seconds and peak MiB of `npm run check:data`, as the system counted them, and lines it printed; also of tables a thousand times ours. */
export function checkTimes(): { name: string; wall: number; cpu: number; peak: number; lines: number }[] {
  return cases.map(({ name, table, more }) => {
    const folder = mkdtempSync(join(tmpdir(), "bench-data-"));
    try {
      cpSync("data", folder, { recursive: true });
      if (table !== undefined && more !== undefined) appendFileSync(join(folder, `${table}.csv`), more);
      const { wall, cpu, peak, stdout } = costOf("scripts/check-data.ts", "--data", folder);
      return { name, wall, cpu, peak, lines: stdout.split("\n").length - 1 };
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
