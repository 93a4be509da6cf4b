import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withFieldTable } from "../../kit/table/describe.ts";
import { tables } from "../../report/tables/tables.ts";

test.each(Object.values(tables).map((table) => [table.name, table] as const))(
  "the field table of data/%s.md is up to date (npm run data:describe)",
  (name, table) => {
    const markdown = readFileSync(`data/${name}.md`, "utf8");
    expect(withFieldTable(markdown, table)).toBe(markdown);
  },
);
