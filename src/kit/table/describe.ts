import type { Text } from "../csv/problem.ts";
import { limitText } from "./change-limit.ts";
import type { AnyTable } from "./table.ts";

const marks = /<!-- fields -->[\s\S]*?<!-- \/fields -->/;

const escape = (text: string): string => text.replaceAll("|", "\\|");

const both = ({ vi, en }: Text): string => escape(vi === en ? vi : `${vi} · ${en}`);

/** The field table of a table's documentation: generated, so that it cannot drift from what is checked. */
export function fieldTable(table: AnyTable): string {
  const rows = Object.entries(table.columns).map(([name, { title, kind, unit, required, changeLimit }]) => {
    const isKey = table.key.includes(name);
    // A value that names its row does not move: another value is another row.
    const cells = [`\`${name}\`${isKey ? " ⚿" : ""}`, both(title), both(kind), unit ?? "", required ? "●" : ""];
    return `| ${[...cells, changeLimit && !isKey ? both(limitText(changeLimit)) : ""].join(" | ")} |`;
  });
  return [
    "<!-- fields -->",
    "",
    "| cột · column | nghĩa · meaning | ô chứa · cell | đơn vị · unit | bắt buộc · required | đổi tối đa · may move by |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "⚿ cột gọi tên dòng: không hai dòng nào được trùng · names the row: no two rows may share it.",
    "",
    "<!-- /fields -->",
  ].join("\n");
}

/** A documentation text with its field table brought up to date. Throws when the text has no place for it. */
export function withFieldTable(markdown: string, table: AnyTable): string {
  if (!marks.test(markdown)) throw new Error(`data/${table.name}.md has no <!-- fields --> marks`);
  return markdown.replace(marks, () => fieldTable(table));
}
