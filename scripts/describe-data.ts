// Writes the field table of every data/<table>.md from the table's schema.
import { readFileSync, writeFileSync } from "node:fs";
import { withFieldTable } from "../src/kit/table/describe.ts";
import { tables } from "../src/report/tables/tables.ts";

for (const table of Object.values(tables)) {
  const file = `data/${table.name}.md`;
  writeFileSync(file, withFieldTable(readFileSync(file, "utf8"), table));
}
