import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withFieldTable } from "../../kit/table/describe.ts";
import { guideText } from "../../kit/open-data/guide.ts";
import { langs } from "../../kit/i18n/languages.ts";
import { tables } from "../../report/tables/tables.ts";

test.each(Object.values(tables).map((table) => [table.name, table] as const))(
  "the field table of data/%s.md is up to date (npm run data:describe)",
  (name, table) => {
    const markdown = readFileSync(`data/${name}.md`, "utf8");
    expect(withFieldTable(markdown, table)).toBe(markdown);
  },
);

test.each(Object.keys(tables))("data/%s.md says in both languages what its columns do not, for the table's page", (name) => {
  const markdown = readFileSync(`data/${name}.md`, "utf8");
  for (const lang of langs) expect(guideText(markdown, lang).length, lang).toBeGreaterThan(80);
  expect(guideText(markdown, "vi")).not.toMatch(/^#+ English/m);
});
