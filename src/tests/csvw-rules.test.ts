import { expect, test } from "vitest";
import { csvwFaults, type TableGroup } from "./csvw-rules.ts";

const group: TableGroup = {
  tables: [
    {
      url: "wells.csv",
      tableSchema: {
        columns: [
          { name: "id", titles: "id", required: true, datatype: { base: "string", format: "[a-z]+" } },
          { name: "depth", titles: "depth", required: false, datatype: { base: "decimal", minimum: 0, maximum: 50 } },
          { name: "dug", titles: "dug", required: false, datatype: { base: "date", format: "yyyy-MM-dd" } },
          { name: "beside", titles: "beside", required: false, datatype: { base: "string" } },
        ],
        primaryKey: ["id"],
        foreignKeys: [{ columnReference: "beside", reference: { resource: "wells.csv", columnReference: "id" } }],
      },
    },
  ],
};
const faults = (rows: string, header = "id,depth,dug,beside") => csvwFaults(group, () => `${header}\n${rows}\n`);

test("a file that is as described has no fault", () => {
  expect(faults("north,7.5,1999-04-30,south\nsouth,,,")).toEqual([]);
});

test.each([
  [",7,,", "id is empty"],
  ["NORTH,7,,", "not of the form"],
  ["north,deep,,", "is no decimal"],
  ["north,99,,", "out of bounds"],
  ["north,7,30/4/1999,", "is no date"],
  ["north,7,,west", "west is not in wells.csv"],
  ["north,7,,\nnorth,8,,", "stands twice"],
  ["north,7", "a row of 2 cells"],
])("%j breaks a rule: %s", (rows, said) => {
  expect(faults(rows).join("\n")).toContain(said);
});

test("a header that is not described breaks a rule", () => {
  expect(faults("north,7,,", "id,deep,dug,beside")[0]).toContain("the header is not");
});
