import { describe, expect, test } from "vitest";
import { dataOf } from "../tables/known/rows.fixture.ts";
import { functions } from "./functions.ts";

const data = dataOf({
  sources: ["paper,bao,Bài,,https://example.org/a,2033-01-01,2033-01-02,vi,newspaper"],
  promises: [
    "mill,1,Hẹn,Promise,goal,province,,by,,,2031,2030,paper,milestones car start",
    "growth,2,Hẹn,Promise,goal,province,,at-least,9,percent,2031,2030,paper,indicators grdp-growth 2031",
    "later,3,Hẹn,Promise,goal,province,,at-least,9,percent,2032,2030,paper,indicators grdp-growth 2032",
  ],
  milestones: ["car-1,car,actual,2032-03-31,,start,a,b,paper"],
  indicators: [
    "grdp-growth,2031,9,,percent,target,plan,2030,paper",
    "grdp-growth,2031,8.1,,percent,estimate,first-estimate,2031-12-15,paper",
    "grdp-growth,2031,8.3,,percent,reported,later-figure,,paper",
  ],
  fdi_by_year: ["2031,1000,about,full-year,,province,forecast,paper"],
  fdi_checkpoints: ["2031-12-31,612.4,,,,,,province,outcome,paper"],
});
const ask = (name: string, ...asked: string[]) => functions[name]?.run(data, ...asked);

describe("what a sentence may ask of a promise", () => {
  test("its verdict, its delay in months, and when it came about", () => {
    expect([ask("verdict", "mill"), ask("delay", "mill")]).toEqual(["late", 3]);
    expect(ask("happened", "mill")).toMatchObject({ iso: "2032-03-31" });
    expect([ask("verdict", "growth"), ask("delay", "growth"), ask("happened", "growth")]).toEqual(["missed", null, null]);
  });
  test("whether anything says what became of it", () => {
    expect(["mill", "growth", "later"].map((id) => ask("decided", id))).toEqual([true, true, false]);
  });
});

describe("the firmest figure of a year", () => {
  test("is a row whose cells a sentence prints", () => {
    expect(ask("firmest", "grdp-growth", "2031")).toMatchObject({ value: 8.3, status: "reported" });
    expect(ask("firmest", "grdp-growth", "2032")).toBeNull();
  });
  test("of FDI stands in whichever table says it", () => {
    expect(ask("year-total", "2031")).toMatchObject({ total: 612.4, status: "outcome" });
    expect(ask("year-total", "2032")).toBeNull();
  });
});
