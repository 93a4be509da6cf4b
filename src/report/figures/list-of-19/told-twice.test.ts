import { expect, test } from "vitest";
import { dataOf } from "../../tables/known/rows.fixture.ts";
import { toldTwice } from "./told-twice.ts";

const problems = (event: string, milestone: string, plants: Record<string, string[]> = { mill: ["car"] }) =>
  toldTwice(dataOf({ project_events: [`mill,${event}`], milestones: [`car-1,car,${milestone}`] }), plants).map(({ code }) => code);

test("a step that both tables tell happened once", () => {
  expect(problems("inauguration,actual,2031-03-26,,paper", "actual,2031-03-26,,inauguration,a,b,radio")).toEqual([]);
  expect(problems("inauguration,actual,2031-03,,paper", "actual,2031-03-26,,inauguration,a,b,radio")).toEqual([]);
  expect(problems("inauguration,actual,2031-03-27,,paper", "actual,2031-03-26,,inauguration,a,b,radio")).toEqual(["told-otherwise"]);
});

test("a plan is the same only in the same source's words", () => {
  expect(problems("product-launch,planned,2031-12,2031,paper", "planned,2032-01,2031,start,a,b,paper")).toEqual(["told-otherwise"]);
  expect(problems("product-launch,planned,2031-12,2031,paper", "planned,2032-01,2031,start,a,b,radio")).toEqual([]);
});

test("projects that are no plant, and steps that only one table tells, are left alone", () => {
  expect(problems("inauguration,actual,2031-03-27,,paper", "actual,2031-03-26,,inauguration,a,b,paper", {})).toEqual([]);
  expect(problems("land,actual,2031-03-27,,paper", "actual,2031-03-26,,inauguration,a,b,paper")).toEqual([]);
});

test("a project may have any word for its id", () => {
  const data = dataOf({ project_events: ["constructor,operation,actual,2031-05,,office"] });
  expect(toldTwice(data, { mill: ["car"] })).toEqual([]);
});
