import { describe, expect, test } from "vitest";
import { happened, knownResult, knownValue } from "./known-value.ts";
import { dataOf } from "./rows.fixture.ts";

const forecast = "2031,1000,about,full-year,,province,forecast,paper";
const estimate = "2031,650,,full-year,,province,estimate,office";
const final = "2031,612,,full-year,,province,outcome,office";
const yearEnd = "2031-12-31,612.4,,,,,,province,outcome,board";

describe("what a year brought is known from whichever table says it", () => {
  test("a final figure before an estimate, an estimate before a forecast, in any order of rows", () => {
    const known = (...fdi_by_year: string[]) => knownValue(dataOf({ fdi_by_year }), "fdi", 2031);
    expect(known(forecast)).toMatchObject({ value: 1000, status: "forecast", qualifier: "about", source: "paper" });
    expect(known(forecast, estimate)?.value).toBe(650);
    expect(known(forecast, final, estimate)).toMatchObject({ value: 612, row: "fdi_by_year 2031, province, outcome" });
    expect(known()).toBeNull();
  });
  test("from the checkpoint of 31 December where the table of years has only a forecast", () => {
    const data = dataOf({ fdi_by_year: [forecast], fdi_checkpoints: [yearEnd, "2031-10-31,500,,,,,,province,reported,board"] });
    expect(knownValue(data, "fdi", 2031)).toMatchObject({ value: 612.4, source: "board", asOf: { iso: "2031-12-31" } });
    expect(knownResult(data, "fdi", 2032)).toBeNull();
  });
  test("never from a checkpoint within the year, and never from the other scope", () => {
    const data = dataOf({ fdi_checkpoints: ["2031-10-31,500,,,,,,province,reported,board", yearEnd.replace("province", "zones")] });
    expect(knownValue(data, "fdi", 2031)).toBeNull();
    expect(knownValue(data, "fdi", 2031, "zones")?.value).toBe(612.4);
  });
  test("a whole year before one that stops in December, equally firm", () => {
    const early = "2031,590,,to-20-december,,province,outcome,ministry";
    expect(knownValue(dataOf({ fdi_by_year: [early], fdi_checkpoints: [yearEnd] }), "fdi", 2031)?.value).toBe(612.4);
    expect(knownValue(dataOf({ fdi_by_year: [early] }), "fdi", 2031)?.asOf.iso).toBe("2031-12-20");
  });
  test("what was only expected is no result", () => {
    expect(knownResult(dataOf({ fdi_by_year: [forecast] }), "fdi", 2031)).toBeNull();
    expect(knownResult(dataOf({ fdi_by_year: [forecast, estimate] }), "fdi", 2031)?.value).toBe(650);
  });
});

describe("an indicator of a year", () => {
  const target = "grdp-growth,2031,9,over,percent,target,plan,2030-11,paper";
  const first = "grdp-growth,2031,8.1,,percent,estimate,first-estimate,2031-12-15,paper";
  const later = "grdp-growth,2031,8.2,,percent,estimate,first-estimate,2032-01-07,office";
  test("is its firmest figure, of those equally firm the latest said, and never its target", () => {
    expect(knownValue(dataOf({ indicators: [target] }), "grdp-growth", 2031)).toBeNull();
    expect(knownValue(dataOf({ indicators: [target, later, first] }), "grdp-growth", 2031)).toMatchObject({
      value: 8.2,
      unit: "percent",
      asOf: { iso: "2032-01-07" },
    });
  });
  test("holds for the year where no day of its statement is known", () => {
    const reported = "grdp-growth,2031,8.3,,percent,reported,later-figure,,office";
    expect(knownValue(dataOf({ indicators: [first, reported] }), "grdp-growth", 2031)).toMatchObject({ value: 8.3, asOf: { iso: "2031" } });
  });
});

describe("a step of a plant", () => {
  const milestones = [
    "lng-1,lng,planned,2031-05,2030-01,groundbreaking,a,b,paper",
    "lng-3,lng,actual,2032-06,,groundbreaking,a,b,office",
    "lng-2,lng,actual,2031-09-12,,groundbreaking,a,b,paper",
    "car-1,car,actual,2030-02,,groundbreaking,a,b,paper",
  ];
  test("happened when it first did, and a plan of it is no such thing", () => {
    expect(happened(dataOf({ milestones }), "lng", "groundbreaking")).toMatchObject({
      date: { iso: "2031-09-12" },
      row: "milestones lng-2",
    });
    expect(happened(dataOf({ milestones: milestones.slice(0, 1) }), "lng", "groundbreaking")).toBeNull();
  });
  test("does not keep a promise made after it", () => {
    expect(happened(dataOf({ milestones }), "lng", "groundbreaking", Date.UTC(2032, 0, 1))?.row).toBe("milestones lng-3");
  });
});
