import { describe, expect, test } from "vitest";
import type { Data, TableName } from "../tables/tables.ts";
import { realData } from "../../tests/real-data.ts";
import { factsOf } from "./facts.ts";

const facts = factsOf(realData);
function value(name: string): number {
  const fact = facts[name];
  if (fact === undefined || fact.kind === "date") throw new Error(`${name} is no number`);
  return fact.value;
}
const rows = <Name extends TableName>(name: Name, change: (row: Data[Name][number]) => Data[Name][number]): Data => ({
  ...realData,
  [name]: (realData[name] as readonly Data[Name][number][]).map(change),
});

describe("facts of the published data", () => {
  test("the parts, the unexplained rest and the total of mid-November are one sum", () => {
    expect(value("new-capital") + value("added-capital") + value("unexplained")).toBeCloseTo(value("fdi-mid-november"), 6);
  });

  test("the four parks make up the promised addition", () => {
    const parks = ["texhong", "dong-mai", "song-khoai", "bac-tien-phong"].map((park) => value(`promised-${park}`));
    expect(parks.reduce((a, b) => a + b, 0)).toBe(value("promised-addition"));
  });

  test("operating and pending make up the list, and so do named and unnamed", () => {
    expect(value("list-operating") + value("list-pending")).toBe(value("list-size"));
    expect(value("list-named") + value("list-unnamed")).toBe(value("list-size"));
  });

  test("Foxconn’s projects are told by its name, whichever company signs", () => {
    expect([value("foxconn-count"), value("foxconn-song-khoai")]).toEqual([5, 3]);
  });

  test("every promise has one verdict", () => {
    const verdicts = ["kept", "missed", "open", "unchecked"].map((verdict) => value(`ledger-${verdict}`));
    expect(verdicts.reduce((a, b) => a + b, 0)).toBe(value("promises-count"));
  });

  test("what we worked out ourselves is said as about; what a source prints keeps the source's own word", () => {
    expect(facts["arrived-late-2024"]).toMatchObject({ value: 828, qualifier: "about" });
    expect(facts["fdi-2024"]).toMatchObject({ value: 2877.8, qualifier: null });
    expect(facts["goal-2024"]).toMatchObject({ value: 3000, qualifier: "over" });
  });

  test("every source a fact rests on exists", () => {
    const known = new Set(realData.sources.map(({ id }) => id));
    expect(Object.values(facts).flatMap(({ sources }) => sources.filter((id) => !known.has(id)))).toEqual([]);
  });
});

describe("facts follow the cells", () => {
  test("a changed total changes what arrived, what is missing and the shares", () => {
    const changed = factsOf(rows("fdi_checkpoints", (row) => (row.as_of.iso === "2024-12-31" ? { ...row, total: 2529.78 } : row)));
    expect(changed["arrived-late-2024"]).toMatchObject({ value: 480 });
    expect(changed["arrived-share"]).toMatchObject({ value: 50 });
    expect(changed["shortfall-2024"]).toMatchObject({ value: 470 });
  });

  test("ended projects, memoranda, domestic and dong-priced ones are not added up", () => {
    const jinkoBack = factsOf(rows("projects", (row) => (row.id === "jinko-hai-ha" ? { ...row, status: "licensed" } : row)));
    const change = (name: string) => {
      const after = jinkoBack[name];
      return after?.kind === "amount" ? after.value - value(name) : undefined;
    };
    expect(change("china-capital")).toBe(1500);
    expect(change("texhong-capital")).toBe(1500);
    expect(change("taiwan-capital")).toBe(0);
  });

  test("an emptied cell stops the build instead of leaving a hole in a sentence", () => {
    const emptied = rows("promises", (row) => (row.id === "grdp-2025-over-12" ? { ...row, outcome_ref: null } : row));
    expect(() => factsOf(emptied)).toThrow("empty cell");
    expect(() => factsOf({ ...realData, milestones: [] })).toThrow("milestones");
  });
});
