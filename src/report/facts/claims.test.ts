import { describe, expect, test } from "vitest";
import type { Data, TableName } from "../tables/tables.ts";
import { realData } from "../../tests/real-data.ts";
import { claimsOf } from "./claims.ts";

/** The published data with the rows of one table changed where `match` says so. */
const withRow = <Name extends TableName>(
  name: Name,
  match: (row: Data[Name][number]) => boolean,
  change: Partial<Data[Name][number]>,
): Data => ({
  ...realData,
  [name]: (realData[name] as readonly Data[Name][number][]).map((row) => (match(row) ? { ...row, ...change } : row)),
});

const dayInMarch = realData.milestones.find(({ id }) => id === "car-020")?.date;

describe("claims", () => {
  test("all hold on the published data, or the story that rests on them must be rewritten", () => {
    const broken = Object.entries(claimsOf(realData)).flatMap(([name, holds]) => (holds ? [] : [name]));
    expect(broken).toEqual([]);
  });

  test.each<[string, Data]>([
    ["year-2024-missed", withRow("fdi_checkpoints", (row) => row.as_of.iso === "2024-12-31", { total: 3001 })],
    ["fdi-h1-2025-below-fifth", withRow("fdi_checkpoints", (row) => row.as_of.iso === "2025-06-30", { total: 320 })],
    ["fdi-2025-below-third", withRow("fdi_checkpoints", (row) => row.as_of.iso === "2025-10-29", { total: 700 })],
    ["fdi-2025-final-unknown", withRow("fdi_by_year", (row) => row.year === 2025, { status: "outcome" })],
    ["no-operating-project-named", withRow("list_2024", (row) => row.slot === 3, { project_id: "autoliv" })],
    ["one-project-named", withRow("list_2024", (row) => row.slot === 12, { project_id: "fujix" })],
    ["two-largest-not-built", withRow("projects", (row) => row.id === "stavian-quang-yen", { status: "building" })],
    ["jinko-ended", withRow("projects", (row) => row.id === "jinko-hai-ha", { status: "licensed" })],
    ["lng-not-confirmed", withRow("milestones", (row) => row.id === "lng-031", { step: "groundbreaking" })],
    [
      "growth-2025-missed",
      withRow("indicators", (row) => row.indicator === "grdp-growth" && row.year === 2025 && row.status === "estimate", { value: 12.1 }),
    ],
    [
      "share-2025-unknown",
      withRow("indicators", (row) => row.indicator === "manufacturing-share" && row.year === 2025, { status: "reported" }),
    ],
    [
      "only-revenue-exceeded",
      withRow("indicators", (row) => row.indicator === "grdp-growth" && row.year === 2024 && row.status === "reported", { value: 11 }),
    ],
    ["land-fees-near-third", withRow("indicators", (row) => row.indicator === "land-use-fees", { value: 40_000 })],
    ["mid-november-mostly-new", withRow("fdi_checkpoints", (row) => row.as_of.iso === "2024-11-15", { new_capital: 1000 })],
    ["texhong-over-two-thirds", withRow("park_promises", (row) => row.park_id === "texhong-hai-ha", { amount: 600 })],
    ["fdi-2024-no-leap", withRow("fdi_checkpoints", (row) => row.as_of.iso === "2024-12-31", { total: 3500 })],
    ["fdi-2017-2019-unknown", withRow("fdi_by_year", (row) => row.year === 2016, { year: 2018 })],
    ["song-khoai-roll", withRow("projects", (row) => row.id === "tenma", { park_id: "dong-mai" })],
    ["taiwan-mostly-foxconn-lite-on", withRow("projects", (row) => row.id.startsWith("foxconn"), { investor: null })],
    ["china-first-with-jinko", withRow("projects", (row) => row.id === "jinko-hai-ha", { capital: 500 })],
    ["jinko-largest-2023", withRow("projects", (row) => row.id === "lite-on", { capital: 1600 })],
    ["both-promised-before", withRow("milestones", (row) => row.plant === "lng" && row.step === "start", { stated_on: null })],
    ["car-sale-last-week", withRow("milestones", (row) => row.id === "car-024", dayInMarch ? { date: dayInMarch } : {})],
    ["growth-2025-fastest", withRow("indicators", (row) => row.indicator === "grdp-rank", { value: 2 })],
    [
      "two-missed-twice",
      withRow("indicators", (row) => row.indicator === "grdp-growth" && row.year === 2025 && row.status === "estimate", { value: 12.1 }),
    ],
  ])("%s falls when its cell changes", (name, data) => {
    expect(claimsOf(data)[name]).toBe(false);
  });

  test("a car that had come in December would be neither late nor three months late", () => {
    const december = realData.milestones.find(({ id }) => id === "car-014")?.date;
    expect(dayInMarch?.iso).toBe("2025-03-26");
    const claims = claimsOf(withRow("milestones", (row) => row.id === "car-021", december ? { date: december } : {}));
    expect([claims["car-late"], claims["car-three-months-late"]]).toEqual([false, false]);
  });
});
