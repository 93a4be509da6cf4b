import Papa from "papaparse";

/** A column of CSV on the Web, as far as its rules are read here. */
interface Column {
  readonly name: string;
  readonly titles: string;
  readonly required: boolean;
  readonly datatype: { readonly base: string; readonly format?: string; readonly minimum?: number; readonly maximum?: number };
}
interface Table {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: { readonly resource: string; readonly columnReference: string };
    }[];
  };
}
export interface TableGroup {
  readonly tables: readonly Table[];
}

/** What XML Schema calls a value of the datatypes that we use. */
const lexical: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  anyURI: /^[a-z][a-z\d+.-]*:\S+$/i,
  string: /^[^]*$/,
};

function cellFault(
  cell: string,
  { name, required, datatype: { base, format, minimum = -Infinity, maximum = Infinity } }: Column,
): string | undefined {
  // An empty cell is null; only a required one may not be.
  if (cell === "") return required ? `${name} is empty` : undefined;
  if (!lexical[base]?.test(cell)) return `${name}: ${cell} is no ${base}`;
  if (base === "date") return Number.isNaN(Date.parse(cell)) || format !== "yyyy-MM-dd" ? `${name}: ${cell} is no day` : undefined;
  if (base === "integer" || base === "decimal")
    return Number(cell) < minimum || Number(cell) > maximum ? `${name}: ${cell} is out of bounds` : undefined;
  return format !== undefined && !new RegExp(`^(?:${format})$`).test(cell) ? `${name}: ${cell} is not of the form ${format}` : undefined;
}

/**
 * What of a group of tables and its files breaks the rules of "Metadata Vocabulary for Tabular Data" and "Model for Tabular Data" (W3C, 2015)
 * that a validator must look at: headers, datatypes, required cells, primary keys, foreign keys. No library on npm does it.
 */
export function csvwFaults({ tables }: TableGroup, read: (url: string) => string): string[] {
  const rowsOf = (url: string): string[][] => Papa.parse<string[]>(read(url).trim()).data;
  const valuesOf = (url: string, column: string): string[] => {
    const [header = [], ...rows] = rowsOf(url);
    return rows.map((row) => row[header.indexOf(column)] ?? "");
  };
  return tables.flatMap(({ url, tableSchema: { columns, primaryKey, foreignKeys = [] } }) => {
    const [header = [], ...rows] = rowsOf(url);
    const titles = columns.map((column) => column.titles);
    const names = columns.map(({ name }) => name);
    const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[names.indexOf(name)])));
    return [
      ...(header.join("|") === titles.join("|") ? [] : ["the header is not the columns' titles"]),
      ...names
        .filter((name, index) => names.indexOf(name) !== index || /^_|[^\w.%-]/.test(name))
        .map((name) => `${name} is no name of its own`),
      ...rows.flatMap((row) => columns.flatMap((column, index) => cellFault(row[index] ?? "", column) ?? [])),
      ...rows.filter((row) => row.length !== columns.length).map((row) => `a row of ${row.length} cells`),
      ...primaryKey.filter((name) => !names.includes(name)).map((name) => `the key ${name} is no column`),
      ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} stands twice`),
      ...foreignKeys.flatMap(({ columnReference, reference }) => {
        const other = tables.find((table) => table.url === reference.resource);
        if (!names.includes(columnReference) || !other?.tableSchema.columns.some(({ name }) => name === reference.columnReference))
          return [`${columnReference} refers to nothing that is described`];
        const known = new Set(valuesOf(reference.resource, reference.columnReference));
        return valuesOf(url, columnReference)
          .filter((value) => value !== "" && !known.has(value))
          .map((value) => `${columnReference}: ${value} is not in ${reference.resource}`);
      }),
    ].map((fault) => `${url}: ${fault}`);
  });
}
