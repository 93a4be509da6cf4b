import { describe, expect, test } from "vitest";
import { cellAddress, type Problem } from "../../../kit/csv/problem.ts";
import { dataOf } from "../known/rows.fixture.ts";
import type { TableName } from "../tables.ts";
import { checks } from "./checks.ts";

const problems = (lines: Partial<Record<TableName, readonly string[]>>): Problem[] => {
  const data = dataOf(lines);
  return checks.flatMap((check) => [...check(data)]);
};
const said = (lines: Partial<Record<TableName, readonly string[]>>): string[] =>
  problems(lines).map((problem) => `${problem.code} ${problem.file} ${cellAddress(problem)}`);

const slots = (first = "1,operating,,list") => [
  first,
  ...Array.from({ length: 6 }, (_, index) => `${index + 2},operating,,list`),
  ...Array.from({ length: 12 }, (_, index) => `${index + 8},pending,,list`),
  "20,beyond,,list",
];
const list_2024 = slots();
const p = (cells: string) => [`p,1,Hẹn,Promise,goal,province,,${cells}`];

describe("a year's total and its checkpoint of 31 December", () => {
  const year = (total: string, qualifier = "", status = "outcome") => [`2031,${total},${qualifier},full-year,40,province,${status},office`];
  const end = (total: string, projects = "40") => [`2031-12-31,${total},,,${projects},,,province,outcome,board`];
  const both = (fdi_by_year: readonly string[], fdi_checkpoints: readonly string[], reconciliations: readonly string[] = []) =>
    said({ list_2024, fdi_by_year, fdi_checkpoints, reconciliations });
  test("are one figure", () => {
    expect(both(year("612.4"), end("612.4"))).toEqual([]);
    expect(both(year("610"), end("612.4"))).toEqual(["year-against-checkpoint data/fdi_by_year.csv B2"]);
  });
  test("the message names the other cell, and how to declare the difference", () => {
    const [problem] = problems({ list_2024, fdi_by_year: year("610"), fdi_checkpoints: end("612.4") });
    expect(problem?.rule.en).toContain("612.4 (data/fdi_checkpoints.csv, cell B2)");
    expect(problem?.cure.en).toContain("check = year-against-checkpoint, key = 2031, scope = province");
  });
  test("may differ where that is declared, and only as declared", () => {
    expect(both(year("610"), end("612.4"), ["year-against-checkpoint,2031,province,-2.4,board,x,x"])).toEqual([]);
    expect(both(year("612.4"), end("612.4"), ["year-against-checkpoint,2031,province,-2.4,board,x,x"])).toEqual([
      "unused-reconciliation data/reconciliations.csv B2",
    ]);
  });
  test("may differ as far as the source's own wording goes", () => expect(both(year("610", "over"), end("612.4"))).toEqual([]));
  test("differ by right while one of them is only expected", () => {
    expect(both(year("1000", "about", "forecast"), end("612.4"))).toEqual([]);
    expect(both(year("500", "about", "forecast"), end("612.4"))).toEqual([]);
  });
  test("count the same new projects", () => {
    expect(both(year("612.4"), end("612.4", "41"))).toEqual(["year-against-checkpoint data/fdi_by_year.csv E2"]);
  });
});

describe("the outcome that a promise names", () => {
  const indicators = ["grdp-growth,2031,8.3,,percent,reported,later-figure,,office"];
  const outcome = (cells: string) => said({ list_2024, indicators, promises: p(cells) });
  test("is in its unit and of its year", () => {
    expect(outcome("at-least,8,percent,2031,2030,paper,indicators grdp-growth 2031")).toEqual([]);
    expect(outcome("at-least,8,million-usd,2031,2030,paper,indicators grdp-growth 2031")).toEqual([
      "outcome-in-another-unit data/promises.csv N2",
    ]);
    expect(outcome("at-least,8,percent,2032,2030,paper,indicators grdp-growth 2031")).toEqual([
      "outcome-of-another-year data/promises.csv N2",
    ]);
  });
  test("of a promise of a date is a date, and of no other", () => {
    expect(outcome("by,,,2031,2030,paper,indicators grdp-growth 2031")).toEqual(["outcome-in-another-unit data/promises.csv N2"]);
    expect(outcome("at-least,8,percent,2031,2030,paper,milestones lng start")).toEqual(["outcome-in-another-unit data/promises.csv N2"]);
  });
  test("is a row there is", () =>
    expect(outcome("at-least,8,percent,2031,2030,paper,growth 2031")).toEqual(["unknown-row data/promises.csv N2"]));
  test("has its day in that row", () => {
    expect(outcome("at-least,8,percent,2031,2030,paper,indicators grdp-growth 2031,2032-01,office")).toEqual([
      "day-beside-its-figure data/promises.csv O2",
    ]);
  });
  test("cannot have come about before a source says that it had not", () => {
    const milestones = ["lng-1,lng,actual,2031-03,,start,a,b,paper"];
    const promises = p("by,,,2031,2030,paper,milestones lng start,2031-06-01,paper");
    expect(said({ list_2024, milestones, promises })).toEqual(["not-yet-after-it-happened data/promises.csv O2"]);
  });
});

describe("what one source says once is the same in every table", () => {
  const growth = "at-least,9,percent,2031,2030-11,paper,indicators grdp-growth 2031";
  const target = (cells: string) => [`grdp-growth,2031,${cells}`];
  test("a promised level and the indicator's target", () => {
    expect(said({ list_2024, promises: p(growth), indicators: target("9,,percent,target,plan,2030-11,paper") })).toEqual([]);
    expect(said({ list_2024, promises: p(growth), indicators: target("9.5,,percent,target,plan,2030-11,paper") })).toEqual([
      "said-otherwise data/promises.csv I2",
    ]);
    expect(said({ list_2024, promises: p(growth), indicators: target("9,over,percent,target,plan,2030-11,paper") })).toEqual([
      "said-otherwise data/promises.csv H2",
    ]);
  });
  test("another source, or another day, may say something else", () => {
    expect(said({ list_2024, promises: p(growth), indicators: target("9.5,,percent,target,plan,2030-11,radio") })).toEqual([]);
    expect(said({ list_2024, promises: p(growth), indicators: target("9.5,,percent,target,plan,2031-02,paper") })).toEqual([]);
  });
  test("a promised total, the goal of FDI and what the year was expected to bring", () => {
    const promises = p("about,1000,million-usd,2031,2031-12-21,paper,fdi 2031");
    const row = (total: string) => [`2031,${total},about,full-year,,province,forecast,paper`];
    expect(said({ list_2024, promises, fdi_by_year: row("1000") })).toEqual([]);
    expect(said({ list_2024, promises, fdi_by_year: row("1100") })).toEqual(["said-otherwise data/promises.csv I2"]);
    expect(said({ list_2024, promises, indicators: ["fdi-target,2031,900,about,million-usd,target,plan,2031-12-21,paper"] })).toEqual([
      "said-otherwise data/promises.csv I2",
    ]);
  });
  test("a promised day and the planned milestone", () => {
    const promises = p("by,,,2031-Q3,2030-11,paper,milestones lng start");
    const planned = (date: string) => [`lng-1,lng,planned,${date},2030-11,start,a,b,paper`];
    expect(said({ list_2024, promises, milestones: planned("2031-Q3") })).toEqual([]);
    expect(said({ list_2024, promises, milestones: planned("2031-Q4") })).toEqual(["said-otherwise data/promises.csv K2"]);
  });
  test("a part of a promise is due with the whole", () => {
    const promises = p("about,100,million-usd,2031-12-31,2031-11,paper,");
    const part = (due: string) => [`park,100,,2031-11,${due},p,paper`];
    expect(said({ list_2024, promises, park_promises: part("2031-12-31") })).toEqual([]);
    expect(said({ list_2024, promises, park_promises: part("2032-12-31") })).toEqual(["said-otherwise data/park_promises.csv E2"]);
  });
});

describe("a project's status", () => {
  const project = (status: string) => [`mill,Nhà máy,Mill,Mill,,,,,,,,,,,,,,,,${status},2031-06,paper`];
  test("is no less than the steps it has taken", () => {
    const project_events = ["mill,certificate,actual,2030-02,,paper", "mill,groundbreaking,actual,2031-03,,paper"];
    expect(said({ list_2024, projects: project("building"), project_events })).toEqual([]);
    expect(said({ list_2024, projects: project("licensed"), project_events })).toEqual(["status-behind-its-event data/projects.csv T2"]);
  });
  test("is not moved by plans", () => {
    const project_events = ["mill,operation,planned,2032,2031,paper"];
    expect(said({ list_2024, projects: project("licensed"), project_events })).toEqual([]);
  });
  test("agrees with the list that counts it as running", () => {
    const named = slots("1,operating,mill,list");
    expect(said({ list_2024: named, projects: project("operating") })).toEqual([]);
    expect(said({ list_2024: named, projects: project("building") })).toEqual(["status-behind-the-list data/projects.csv T2"]);
  });
});
