import type { AnyTable } from "./table.ts";

const marks = /<!-- fields -->[\s\S]*?<!-- \/fields -->/;

const escape = (text: string): string => text.replaceAll("|", "\\|");

/** The field table of a table's documentation: generated, so that it cannot drift from what is checked. */
export function fieldTable(table: AnyTable): string {
  const rows = Object.entries(table.columns).map(([name, column]) => {
    const required = column.required ? "●" : "";
    return `| \`${name}\` | ${column.title.vi} · ${column.title.en} | ${escape(column.kind.vi)} | ${column.unit ?? ""} | ${required} |`;
  });
  return [
    "<!-- fields -->",
    "",
    "| cột · column | nghĩa · meaning | ô chứa · cell | đơn vị · unit | bắt buộc · required |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "<!-- /fields -->",
  ].join("\n");
}

/** A documentation text with its field table brought up to date. Throws when the text has no place for it. */
export function withFieldTable(markdown: string, table: AnyTable): string {
  if (!marks.test(markdown)) throw new Error(`data/${table.name}.md has no <!-- fields --> marks`);
  return markdown.replace(marks, () => fieldTable(table));
}
