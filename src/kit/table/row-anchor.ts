import { type AnyRow, type AnyTable, cellText } from "./table.ts";

/**
 * A row's own anchor on its table's page, from the cells of its key: "row-grdp-growth.2025.estimate". It is cited, so it changes only with
 * the key. Ids, dates and numbers of a key hold no point, so no two rows share one.
 */
export const rowAnchor = ({ key }: Pick<AnyTable, "key">, row: AnyRow): string => {
  const cells = key.map((column) => cellText(row[column]).replaceAll(/[^\p{L}\p{N}-]+/gu, "_"));
  return `row-${cells.join(".").replace(/\.+$/, "")}`;
};
