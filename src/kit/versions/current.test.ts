import { expect, test } from "vitest";
import { tinyData, tinyReport } from "../../tests/tiny-project.ts";
import { keptFile, openDataOf } from "../open-data/open-data.ts";
import { fromFolder, loadData } from "../table/load.ts";
import { sha256 } from "../open-data/table-files.ts";
import { currentVersion } from "./current.ts";
import type { Version } from "./version.ts";

const open = openDataOf(tinyReport, loadData(tinyReport, tinyData), { site: "https://gardens.example", base: "/" }, (table) => {
  const bytes = fromFolder(tinyData)(`${table}.csv`);
  if (!(bytes instanceof Uint8Array)) throw new Error(`no ${table}.csv`);
  return bytes;
});
const sums = new Map(open.tables.map((one) => [`data/${one.table.name}.csv`, sha256(keptFile(one).bytes)]));
const version = (changes: Partial<Version>): Version => ({ day: open.updated, figures: [], sums, size: 0, ...changes });

test("the version of the edition's day with the same tables is the current one", () => {
  const own = version({});
  expect(currentVersion(open, [version({ day: "1999-01-01" }), own])).toBe(own);
});

test.each([
  ["of another day", { day: "1999-01-01" }],
  ["with a table that was changed since", { sums: new Map([...sums, ["data/gardens.csv", sha256(new Uint8Array())]]) }],
  ["without a table that came later", { sums: new Map([...sums].slice(1)) }],
])("a version %s is not", (_, changes) => {
  expect(currentVersion(open, [version(changes)])).toBeUndefined();
});
