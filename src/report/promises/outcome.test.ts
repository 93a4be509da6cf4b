import { describe, expect, test } from "vitest";
import { dataOf } from "../tables/known/rows.fixture.ts";
import { outcomeOf } from "./outcome.ts";

const promise = (cells: string) => {
  const data = dataOf({
    promises: [`p,1,Hẹn,Promise,goal,province,,${cells}`],
    fdi_by_year: ["2031,612,over,full-year,,province,outcome,office"],
    fdi_checkpoints: ["2031-11-15,500.5,,,,,,province,reported,board"],
    milestones: ["car-1,car,actual,2031-03-26,,start,a,b,paper"],
  });
  const [row] = data.promises;
  if (row === undefined) throw new Error("No promise");
  return outcomeOf(data, row);
};

describe("what became of a promise", () => {
  test("stands in the row it names: figure, wording, status, day and source", () => {
    expect(promise("at-least,600,million-usd,2031,2030,paper,fdi 2031")).toEqual({
      value: 612,
      qualifier: "over",
      date: null,
      status: "outcome",
      asOf: expect.objectContaining({ iso: "2031-12-31" }) as unknown,
      computed: false,
      rows: ["fdi_by_year 2031, province, outcome"],
      sources: ["office"],
    });
  });
  test("is a subtraction that says so, and rests on both rows", () => {
    expect(promise("about,100,million-usd,2031,2030,paper,fdi 2031 - fdi_checkpoints 2031-11-15")).toMatchObject({
      value: 111.5,
      qualifier: "about",
      computed: true,
      sources: ["board", "office"],
    });
  });
  test("is a day, with a further source where the promise names one", () => {
    expect(promise("by,,,2031,2030,paper,milestones car start,,forum")).toMatchObject({
      value: null,
      date: { iso: "2031-03-26" },
      asOf: { iso: "2031-03-26" },
      sources: ["paper", "forum"],
    });
  });
  test("is unknown while no row says it, and where nothing could", () => {
    expect(promise("at-least,600,million-usd,2032,2030,paper,fdi 2032")).toMatchObject({ value: null, asOf: null, sources: [] });
    expect(promise("unclear,,,,2030,paper,")).toMatchObject({ value: null, date: null, asOf: null });
  });
  test("has not come about by the day that a source says so", () => {
    expect(promise("by,,,2031,2030,paper,milestones lng start,2032-02-01,paper")).toMatchObject({
      date: null,
      asOf: { iso: "2032-02-01" },
      sources: ["paper"],
    });
  });
  test("was no keeping of a promise made later", () => {
    expect(promise("by,,,2033,2032,paper,milestones car start").date).toBeNull();
  });
});

test("a name that names nothing has passed no check: it throws", () => {
  expect(() => promise("at-least,600,million-usd,2031,2030,paper,the total")).toThrow("promises p");
});
