// Writes the field table of every data/<table>.md from the table's schema.
import { readFileSync, writeFileSync } from "node:fs";
import { withFieldTable } from "../src/kit/table/describe.ts";
import { report } from "../src/report/report.ts";

for (const table of Object.values(report.tables)) {
  const file = `data/${table.name}.md`;
  writeFileSync(file, withFieldTable(readFileSync(file, "utf8"), table));
}
