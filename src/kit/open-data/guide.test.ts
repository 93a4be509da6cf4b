import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { tableGuide } from "./guide.ts";

const folder = mkdtempSync(join(tmpdir(), "guide-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(
  join(folder, "wells.md"),
  `# Giếng

## Tiếng Việt

Mỗi dòng là một giếng.

<!-- fields -->

| bảng |

<!-- /fields -->

- **Sâu**: <b onclick="x()">tính</b> bằng [mét](javascript:alert(1)).

# English

## Meaning

A row is a [well](https://example.org/a?b=1&c=2).
`,
);

test("says in each language what the columns do not, without title and field table", () => {
  expect(tableGuide(folder, "wells", "en")).toBe(
    '<h3>Meaning</h3>\n<p>A row is a <a href="https://example.org/a?b=1&amp;c=2" rel="noopener">well</a>.</p>\n',
  );
  const vietnamese = tableGuide(folder, "wells", "vi");
  expect(vietnamese).toContain("<p>Mỗi dòng là một giếng.</p>");
  expect(vietnamese).not.toMatch(/bảng|English|Tiếng Việt|<h/);
});

test("makes markup of Markdown alone, and links of web addresses alone", () => {
  const vietnamese = tableGuide(folder, "wells", "vi");
  expect(vietnamese).toContain("<strong>Sâu</strong>");
  expect(vietnamese).not.toMatch(/<b |href/);
});

test("is left out where a table has none", () => {
  expect(tableGuide(folder, "wellheads", "vi")).toBeUndefined();
});
